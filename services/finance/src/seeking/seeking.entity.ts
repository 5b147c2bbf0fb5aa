import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
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
import { UpperFundSource } from '../upper-fund/upper-fund.codes.ts'

/** What the nation's or the province's budget puts its money on 预算投资重点, and which project of ours answers it. */
@Entity('budget_focus')
@ObjectType({ description: '国家、省预算投资重点, and the county’s project that answers it' })
@InputType('BudgetFocusValues')
@Index(['planYear', 'source'])
export class BudgetFocus extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => UpperFundSource)
  @EnumColumn()
  source: UpperFundSource

  @Field(() => String, { description: '投资方向' })
  @StringColumn(120)
  direction: string

  @Field(() => String, { description: 'Document that says so' })
  @StringColumn(120)
  document: string

  @Field(() => ID, { nullable: true, description: 'The county’s project that fits; absent: unmatched' })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(200, { nullable: true })
  remark: string | null
}

/** What a unit handed in for a budget window 窗口期申报. */
@Entity('budget_submission')
@ObjectType({ description: 'What a unit handed in for a budget window' })
@InputType('BudgetSubmissionValues')
@Index(['windowId', 'submittedOn'])
@RowsOf({ department: 'department', township: 'township' })
export class BudgetSubmission extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  windowId: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => MoneyScalar, { description: 'Asked for' })
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  submittedOn: string
}

/** A unit's talk with an office above about money 对上衔接. */
@Entity('fund_contact')
@ObjectType({ description: '对上衔接: a unit’s talk with an office above about money' })
@InputType('FundContactValues')
@Index(['contactedOn'])
@RowsOf({ department: 'department', township: 'township' })
export class FundContact extends KeptRecord {
  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => String, { description: 'The office above' })
  @StringColumn(80)
  office: string

  @Field(() => DayScalar)
  @DayColumn()
  contactedOn: string

  @Field(() => String, { description: 'Who went' })
  @StringColumn(60)
  byWhom: string

  @Field(() => String)
  @StringColumn(200)
  matter: string

  @Field(() => MoneyScalar, { description: 'Expected' })
  @MoneyColumn()
  expectedAmount: number

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  result: string | null

  @Field(() => DayScalar, { nullable: true, description: 'When to ask again' })
  @DayColumn({ nullable: true })
  nextOn: string | null
}

export enum CatchUpStage {
  DRAFTED = 'DRAFTED',
  APPROVED = 'APPROVED',
}
registerEnumType(CatchUpStage, { name: 'CatchUpStage' })

/** How a unit whose funds fell much last year makes up for it 追赶方案. */
@Entity('catch_up_plan')
@ObjectType({ description: '追赶方案 of a unit whose funds fell much last year' })
@InputType('CatchUpPlanValues')
@Index(['planYear'])
@RowsOf({ department: 'department', township: 'township' })
export class CatchUpPlan extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => CatchUpStage)
  @EnumColumn()
  stage: CatchUpStage

  @Field(() => String)
  @TextColumn()
  measures: string

  @Field(() => MoneyScalar, { description: 'To be won in the year' })
  @MoneyColumn()
  goalAmount: number

  @Field(() => String)
  @StringColumn(60)
  owner: string

  @Field(() => DayScalar)
  @DayColumn()
  draftedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  approvedOn: string | null
}
