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
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum LandDemandCategory {
  RURAL_REVIVAL = 'RURAL_REVIVAL',
  LIVELIHOOD = 'LIVELIHOOD',
  INFRASTRUCTURE = 'INFRASTRUCTURE',
  INDUSTRY = 'INDUSTRY',
}
registerEnumType(LandDemandCategory, {
  name: 'LandDemandCategory',
  description: 'What land is needed for; rural revival and livelihood come first',
})

/** Land that a piece of key construction needs 重点建设用地需求; parcels supplied for it name it. */
@Entity('land_demand')
@ObjectType({ description: 'Land that a piece of key construction needs, in order of priority' })
@InputType('LandDemandValues')
@Index(['year', 'category'])
@Index(['projectId'])
@RowsOf({ township: 'township', department: 'department' })
export class LandDemand extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => LandDemandCategory)
  @EnumColumn()
  category: LandDemandCategory

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { description: 'Department that asks for it' })
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => DayScalar, { description: 'Day on which the need was stated' })
  @DayColumn()
  statedOn: string

  @Field(() => DayScalar)
  @DayColumn()
  neededBy: string

  @Field(() => Int, { description: '1 first' })
  @IntColumn()
  priority: number

  @Field(() => String, { nullable: true, description: 'Why it is not met yet' })
  @TextColumn({ nullable: true })
  gapReason: string | null
}
