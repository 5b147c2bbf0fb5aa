import { DayScalar, MoneyScalar } from '@tongchou/service-kit'
import { Field, ID, InputType } from 'type-graphql'
import { FundEcoIndustry, UpperFundKind, UpperFundSource } from './upper-fund.codes.ts'

@InputType({
  description: 'A row of 资金台账: what was asked for and, as far as it has come, granted, received and planned',
})
export class UpperFundValues {
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
  appliedAmount: number

  @Field(() => DayScalar)
  appliedOn: string

  @Field(() => String, { nullable: true, description: '文号; with amount and day of the grant' })
  documentNumber?: string | null

  @Field(() => MoneyScalar, { nullable: true })
  grantedAmount?: number | null

  @Field(() => DayScalar, { nullable: true })
  grantedOn?: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'At most what was granted' })
  receivedAmount?: number | null

  @Field(() => DayScalar, { nullable: true })
  receivedOn?: string | null

  @Field(() => String, {
    nullable: true,
    description: '支出措施 of a special fund; with its limit and the day of the plan',
  })
  spendMeasure?: string | null

  @Field(() => DayScalar, { nullable: true })
  spendBy?: string | null

  @Field(() => DayScalar, { nullable: true })
  plannedOn?: string | null
}
