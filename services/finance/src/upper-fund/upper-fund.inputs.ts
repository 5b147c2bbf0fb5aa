import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { ChangeInput, DayScalar, MoneyScalar, PageArgs, UpdateInput } from '@tongchou/service-kit'
import { FundEcoIndustry, UpperFundKind, UpperFundSource, UpperFundStage } from './upper-fund.codes.ts'

@InputType()
export class ApplyForFundInput extends ChangeInput {
  @Field(() => String)
  name: string

  @Field(() => UpperFundKind)
  kind: UpperFundKind

  @Field(() => UpperFundSource)
  source: UpperFundSource

  @Field(() => ID, { nullable: true, description: 'Township that asks; it or a department, not both' })
  township?: string | null

  @Field(() => ID, { nullable: true, description: 'Department that asks' })
  department?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => Boolean, { description: 'No payment of it without a project' })
  projectBound: boolean

  @Field(() => FundEcoIndustry, { nullable: true })
  ecoIndustry?: FundEcoIndustry | null

  @Field(() => Boolean, { defaultValue: false, description: '补短板' })
  weakLink: boolean

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  appliedOn: string
}

@InputType()
export class GrantFundInput extends UpdateInput {
  @Field(() => String)
  documentNumber: string

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => DayScalar)
  grantedOn: string
}

@InputType()
export class ReceiveFundInput extends UpdateInput {
  @Field(() => MoneyScalar, { description: 'At most what was granted' })
  amount: number

  @Field(() => DayScalar)
  receivedOn: string
}

@InputType({ description: 'Gives a part of a fund to a unit: id and version are the fund’s' })
export class AllocateFundInput extends UpdateInput {
  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => MoneyScalar, { description: 'At most what has come and is not given out' })
  amount: number

  @Field(() => DayScalar)
  allocatedOn: string

  @Field(() => Boolean, { description: '项目明确、可形成支出: then it needs a limit' })
  spendable: boolean

  @Field(() => DayScalar, { nullable: true })
  spendBy?: string | null
}

@InputType()
export class PlanFundSpendingInput extends UpdateInput {
  @Field(() => String)
  spendMeasure: string

  @Field(() => DayScalar)
  spendBy: string

  @Field(() => DayScalar)
  plannedOn: string
}

@InputType({ description: 'The level above takes back what is not spent' })
export class RecoverFundInput extends UpdateInput {
  @Field(() => MoneyScalar, { description: 'At most what is not paid' })
  amount: number

  @Field(() => DayScalar)
  recoveredOn: string

  @Field(() => String)
  reason: string
}

export enum UpperFundOrder {
  GRANTED_ON = 'GRANTED_ON',
  APPLIED_ON = 'APPLIED_ON',
  GRANTED_AMOUNT = 'GRANTED_AMOUNT',
  DOCUMENT_NUMBER = 'DOCUMENT_NUMBER',
  SPEND_BY = 'SPEND_BY',
}
registerEnumType(UpperFundOrder, { name: 'UpperFundOrder' })

@InputType()
export class UpperFundFilter {
  @Field(() => [UpperFundStage], { nullable: true })
  stage?: UpperFundStage[] | null

  @Field(() => [UpperFundKind], { nullable: true })
  kind?: UpperFundKind[] | null

  @Field(() => UpperFundSource, { nullable: true })
  source?: UpperFundSource | null

  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => ID, { nullable: true })
  projectId?: string | null

  @Field(() => FundEcoIndustry, { nullable: true })
  ecoIndustry?: FundEcoIndustry | null

  @Field(() => Boolean, { nullable: true })
  weakLink?: boolean | null

  @Field(() => Int, { nullable: true, description: 'Year of the grant' })
  grantedIn?: number | null

  @Field(() => Int, { nullable: true, description: 'Only those with money that lies for more than so many days' })
  idleOver?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Issued special funds without measure or limit' })
  withoutPlan?: boolean | null
}

@ArgsType()
export class UpperFundArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'In name and document number' })
  search?: string | null

  @Field(() => UpperFundFilter, { nullable: true })
  filter?: UpperFundFilter | null

  @Field(() => UpperFundOrder, { defaultValue: UpperFundOrder.GRANTED_ON })
  orderBy: UpperFundOrder
}
