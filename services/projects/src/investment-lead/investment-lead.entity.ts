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
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { EcoIndustry, Sector } from '../project/project.codes.ts'

export enum LeadStage {
  LEAD = 'LEAD',
  TALKS = 'TALKS',
  SIGNED = 'SIGNED',
  LANDED = 'LANDED',
  STARTED = 'STARTED',
  PRODUCING = 'PRODUCING',
  DROPPED = 'DROPPED',
}
registerEnumType(LeadStage, { name: 'LeadStage', description: '线索, 洽谈, 签约, 落地, 开工, 投产, 出库' })

/** One chance to win an investor 招商线索, from the first word to production, kept real by evidence and review. */
@Entity('investment_lead')
@ObjectType({ description: 'One chance to win an investor, from the first word to production' })
@InputType('InvestmentLeadValues')
@Index(['stage'])
@RowsOf({ department: 'department', township: 'township' })
export class InvestmentLead extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String)
  @StringColumn(120)
  investor: string

  @Field(() => ID, { description: 'Department that follows it' })
  @DepartmentColumn()
  department: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ length: 20, nullable: true })
  township: string | null

  @Field(() => Sector)
  @EnumColumn()
  sector: Sector

  @Field(() => EcoIndustry, { nullable: true })
  @EnumColumn({ nullable: true })
  ecoIndustry: EcoIndustry | null

  @Field(() => LeadStage)
  @EnumColumn()
  stage: LeadStage

  @Field(() => DayScalar)
  @DayColumn()
  stageSince: string

  @Field(() => DayScalar, { description: 'The first word' })
  @DayColumn()
  foundOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  signedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  landedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => MoneyScalar, { description: 'Arrived so far 到位资金' })
  @MoneyColumn()
  fundsInPlace: number

  @Field(() => Int, { description: 'Driving effect, 1 to 5' })
  @IntColumn()
  drivingScore: number

  @Field(() => Int, { description: 'Operability, 1 to 5' })
  @IntColumn()
  operabilityScore: number

  @Field(() => String, { nullable: true, description: 'What shows that there is land' })
  @TextColumn({ nullable: true })
  landEvidence: string | null

  @Field(() => String, { nullable: true, description: 'What policy carries it' })
  @TextColumn({ nullable: true })
  policyEvidence: string | null

  @Field(() => String, { nullable: true, description: 'What shows that there is a market' })
  @TextColumn({ nullable: true })
  marketEvidence: string | null

  @Field(() => DayScalar, { description: 'When somebody last looked whether it is real' })
  @DayColumn()
  reviewedOn: string

  @Field(() => ID, { nullable: true, description: 'The trip it came from' })
  @Index()
  @ReferenceColumn({ nullable: true })
  tripId: string | null

  @Field(() => ID, { nullable: true, description: 'The project it became' })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => String, { nullable: true, description: 'Why it was dropped' })
  @TextColumn({ nullable: true })
  droppedReason: string | null
}
