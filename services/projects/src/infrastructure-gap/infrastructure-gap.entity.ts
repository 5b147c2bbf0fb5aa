import {
  DepartmentColumn,
  DayColumn,
  DayScalar,
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

export enum GapKind {
  WATER = 'WATER',
  ROAD = 'ROAD',
  POWER = 'POWER',
  HEAT = 'HEAT',
  SEWAGE = 'SEWAGE',
  EDUCATION = 'EDUCATION',
  HEALTH = 'HEALTH',
  DIGITAL = 'DIGITAL',
}
registerEnumType(GapKind, { name: 'GapKind', description: '供水, 道路, 供电, 供热, 污水, 教育, 医疗, 数字' })

/** Something a township lacks 短板欠账, and the project that is to close it, if there is one. */
@Entity('infrastructure_gap')
@ObjectType({ description: 'Something a township lacks' })
@InputType('InfrastructureGapValues')
@RowsOf({ department: 'department', township: 'township' })
export class InfrastructureGap extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => GapKind)
  @EnumColumn()
  kind: GapKind

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ length: 20, nullable: true })
  township: string | null

  @Field(() => ID, { description: 'Department it falls to' })
  @DepartmentColumn()
  department: string

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  extent: string | null

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => ID, { nullable: true, description: 'The project that closes it' })
  @Index()
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}
