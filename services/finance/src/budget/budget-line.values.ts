import { DayScalar, MoneyScalar } from '@tongchou/service-kit'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType('BudgetLineValues')
export class BudgetLineValues {
  @Field(() => Int)
  planYear: number

  @Field(() => ID, { nullable: true })
  township?: string | null

  @Field(() => ID, { nullable: true })
  department?: string | null

  @Field(() => ID, { description: '功能科目, such as 205; it says whether the line is one of the eight' })
  subject: string

  @Field(() => String)
  name: string

  @Field(() => MoneyScalar, { description: '支出需求' })
  needAmount: number

  @Field(() => MoneyScalar, { description: '预算安排' })
  allocatedAmount: number

  @Field(() => DayScalar, { description: '指标下达日' })
  allocatedOn: string

  @Field(() => DayScalar, { nullable: true, description: '预算细化到项目的日期' })
  refinedOn?: string | null
}
