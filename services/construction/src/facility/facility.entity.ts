import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { FacilityKind, FacilityState, SewageMethod } from './facility.codes.ts'

/** One public facility on the map, from the plan to its use. It counts on the day of its acceptance, not when claimed. */
@Entity('facility')
@ObjectType({ description: 'One public facility on the map, from the plan to its use' })
@Directive('@key(fields: "id")')
@Index(['planYear', 'kind'])
@Index(['kind', 'acceptedOn'])
@Index(['township', 'kind'])
@Index(['projectId'])
@RowsOf({ department: 'department', township: 'township' })
export class Facility extends KeptRecord {
  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => FacilityKind)
  @EnumColumn()
  kind: FacilityKind

  @Field(() => Int, { description: 'Year whose plan it belongs to' })
  @IntColumn()
  planYear: number

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => ID, { nullable: true, description: 'Village; null in the county town' })
  @ReferenceColumn({ nullable: true })
  villageId: string | null

  @Field(() => ID, { description: 'Department that answers for it' })
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => DayScalar, { description: 'Day by which it must be accepted' })
  @DayColumn()
  dueOn: string

  @Field(() => Float, { nullable: true, description: 'Area in 亩; asked of green space' })
  @QuantityColumn({ nullable: true })
  areaMu: number | null

  @Field(() => Float, { nullable: true, description: 'Places, stalls or tonnes a day, by its kind' })
  @QuantityColumn({ nullable: true })
  capacity: number | null

  @Field(() => SewageMethod, { nullable: true, description: 'Asked of a sewage facility' })
  @EnumColumn({ nullable: true })
  sewageMethod: SewageMethod | null

  @Field(() => String, { nullable: true, description: 'Who runs it once it is in use' })
  @StringColumn(80, { nullable: true })
  operator: string | null

  @Field(() => String, { nullable: true, description: 'Number of the photograph taken before the work' })
  @StringColumn(120, { nullable: true })
  photoBefore: string | null

  @Field(() => FacilityState)
  @EnumColumn()
  state: FacilityState

  @Field(() => Float, { nullable: true, description: 'Degrees north of its site, WGS 84' })
  @QuantityColumn({ nullable: true })
  latitude: number | null

  @Field(() => Float, { nullable: true, description: 'Degrees east of its site, WGS 84' })
  @QuantityColumn({ nullable: true })
  longitude: number | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  sitedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  completedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it counts' })
  @DayColumn({ nullable: true })
  acceptedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it is in use' })
  @DayColumn({ nullable: true })
  inUseOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  outOfUseOn: string | null

  @Field(() => String, { nullable: true, description: 'Why it is out of use' })
  @TextColumn({ nullable: true })
  outOfUseReason: string | null
}
