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
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { CaseKind, CaseSource, CaseState } from './urban-case.codes.ts'

/**
 * A problem of the town 数字化城管案件, from its collection to its closing. Who handles it is the department that it was
 * dispatched to, or, where that is none, the township in which it lies.
 */
@Entity('urban_case')
@ObjectType({ description: 'A problem of the town 城管案件, from its collection to its closing' })
@Index(['reportedOn'])
@Index(['closeDueOn'])
@Index(['state', 'stepDueOn'])
@Index(['gridCellId', 'categoryId', 'closedOn'])
@Index(['department', 'state'])
@Index(['township', 'state'])
@RowsOf({ department: 'department', township: 'township' })
export class UrbanCase extends KeptRecord {
  @Field(() => String, { description: 'Number of the case 案件号' })
  @StringColumn(24, { unique: true })
  number: string

  @Field(() => ID)
  @ReferenceColumn()
  categoryId: string

  @Field(() => CaseKind, { description: 'That of its category' })
  @EnumColumn()
  kind: CaseKind

  @Field(() => ID)
  @ReferenceColumn()
  gridCellId: string

  @Field(() => String, { description: 'Code of its grid cell 单元网格' })
  @StringColumn(20)
  gridCode: string

  @Field(() => ID, { description: 'Township of its grid cell' })
  @TownshipColumn()
  township: string

  @Field(() => String, { description: 'Where it is, in words' })
  @StringColumn(120)
  place: string

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84' })
  @QuantityColumn({ nullable: true })
  latitude: number | null

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84' })
  @QuantityColumn({ nullable: true })
  longitude: number | null

  @Field(() => String)
  @TextColumn()
  description: string

  @Field(() => CaseSource)
  @EnumColumn()
  source: CaseSource

  @Field(() => String, { nullable: true, description: 'Number that it had at its source, such as the hotline’s' })
  @StringColumn(60, { nullable: true })
  sourceNumber: string | null

  @Field(() => String, { nullable: true, description: 'Number of the photograph that shows the problem' })
  @StringColumn(120, { nullable: true })
  photoBefore: string | null

  @Field(() => String, { nullable: true, description: 'Number of the photograph that shows it handled' })
  @StringColumn(120, { nullable: true })
  photoAfter: string | null

  @Field(() => CaseState)
  @EnumColumn()
  state: CaseState

  @Field(() => ID, { nullable: true, description: 'Department that handles it; null while it is the township’s' })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => DayScalar, { description: 'Collected on 采集' })
  @DayColumn()
  reportedOn: string

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day by which its next step must be taken; null when it has ended',
  })
  @DayColumn({ nullable: true })
  stepDueOn: string | null

  @Field(() => DayScalar, { description: 'Day by which it must be closed: the limits of all its steps together' })
  @DayColumn()
  closeDueOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Last handled on 处置' })
  @DayColumn({ nullable: true })
  handledOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'First checked on 核查, passed or not' })
  @DayColumn({ nullable: true })
  checkedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'First sent back for rework 返工' })
  @DayColumn({ nullable: true })
  returnedOn: string | null

  @Field(() => Int, { description: 'How often it was sent back for rework' })
  @IntColumn()
  returns: number

  @Field(() => DayScalar, { nullable: true, description: 'Closed on 结案' })
  @DayColumn({ nullable: true })
  closedOn: string | null

  @Field(() => Int, { nullable: true, description: 'Days from its collection to its closing' })
  @IntColumn({ nullable: true })
  daysToClose: number | null

  @Field(() => DayScalar, { nullable: true, description: 'Found to be no case on 不予立案' })
  @DayColumn({ nullable: true })
  rejectedOn: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The closed case of the same category and grid cell that it brings back within a month',
  })
  @ReferenceColumn({ nullable: true })
  recursOf: string | null
}
