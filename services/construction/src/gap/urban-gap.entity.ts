import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum GapArea {
  URBAN = 'URBAN',
  RURAL = 'RURAL',
  MANAGEMENT = 'MANAGEMENT',
}
registerEnumType(GapArea, {
  name: 'ConstructionGapArea',
  description: '城市功能, 农村环境, 城市管理: the three short boards 三块短板',
})

/** Something the county's building and running falls short of, and the project, money and policy that are to close it. */
@Entity('urban_gap')
@ObjectType({
  description: 'Something the county falls short of, and the project, money and policy that are to close it',
})
@InputType('UrbanGapValues')
@Index(['area', 'closedOn'])
@RowsOf({ department: 'department', township: 'township' })
export class UrbanGap extends KeptRecord {
  @Field(() => GapArea)
  @EnumColumn()
  area: GapArea

  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => String, { nullable: true, description: 'How much is lacking' })
  @TextColumn({ nullable: true })
  extent: string | null

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => ID, { nullable: true, description: 'The project that closes it' })
  @Index()
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => String, { nullable: true, description: 'Where its money comes from' })
  @StringColumn(120, { nullable: true })
  fund: string | null

  @Field(() => String, { nullable: true, description: 'Policy that it answers, by its document number' })
  @StringColumn(120, { nullable: true })
  policy: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}
