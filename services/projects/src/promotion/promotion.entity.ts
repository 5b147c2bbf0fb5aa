import {
  DepartmentColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { Sector } from '../project/project.codes.ts'

/** The year's plan of going out to win investment 赴外招商工作计划. */
@Entity('promotion_plan')
@ObjectType({ description: 'A year’s plan of out-of-county investment promotion' })
@InputType('PromotionPlanValues')
@Index(['planYear'])
@RowsOf({ department: 'department' })
export class PromotionPlan extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  approvedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(80, { nullable: true })
  document: string | null
}

export enum TripKind {
  COMPREHENSIVE = 'COMPREHENSIVE',
  TOPICAL = 'TOPICAL',
}
registerEnumType(TripKind, {
  name: 'TripKind',
  description: '综合招商 led by the top leaders, 专题招商 led by their deputies',
})

/** One journey to win investment: planned with destination, leader and firms, then what came of it. */
@Entity('trip')
@ObjectType({ description: 'One promotion trip, as planned and as made' })
@InputType('TripValues')
@RowsOf({ department: 'department' })
export class Trip extends KeptRecord {
  @Field(() => ID, { nullable: true, description: 'The plan it belongs to' })
  @Index()
  @ReferenceColumn({ nullable: true })
  planId: string | null

  @Field(() => TripKind)
  @EnumColumn()
  kind: TripKind

  @Field(() => ID)
  @DepartmentColumn()
  department: string

  @Field(() => String)
  @StringColumn(120)
  destination: string

  @Field(() => String, { description: 'Name and post of the leader' })
  @StringColumn(60)
  leader: string

  @Field(() => Sector, { nullable: true })
  @EnumColumn({ nullable: true })
  sector: Sector | null

  @Field(() => DayScalar)
  @DayColumn()
  plannedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  wentOn: string | null

  @Field(() => String, { nullable: true, description: 'Firms to be visited' })
  @TextColumn({ nullable: true })
  targetFirms: string | null

  @Field(() => Int, { description: 'Firms met' })
  @IntColumn({ default: 0 })
  contacts: number

  @Field(() => Int, { description: 'Talks held' })
  @IntColumn({ default: 0 })
  talks: number

  @Field(() => Int, { description: 'Intents signed' })
  @IntColumn({ default: 0 })
  intents: number

  @Field(() => MoneyScalar, { nullable: true, description: 'Amount of the intents' })
  @MoneyColumn({ nullable: true })
  intentAmount: number | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  result: string | null
}
