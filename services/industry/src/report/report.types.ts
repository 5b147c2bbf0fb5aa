import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MoneyScalar, MonthScalar } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'One month of industry: volume, quality, benefit' })
export class RecoveryMonth {
  @Field(() => MonthScalar)
  period: string

  @Field(() => Int, { description: 'Units that have reported it' })
  units: number

  @Field(() => MoneyScalar)
  output: number

  @Field(() => MoneyScalar, { nullable: true, description: 'The same units a year before' })
  outputLastYear: number | null

  @Field(() => Float, { nullable: true, description: 'Percent' })
  monthOnMonth: number | null

  @Field(() => Float, { nullable: true, description: 'Percent' })
  yearOnYear: number | null

  @Field(() => MoneyScalar, { description: 'Profit and tax' })
  benefit: number

  @Field(() => MoneyScalar, { nullable: true })
  benefitLastYear: number | null

  @Field(() => Float, { description: '千瓦时' })
  electricity: number

  @Field(() => Float, { nullable: true, description: 'Mean percent of capacity in use' })
  capacityUse: number | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise whose output fell by a tenth or more in two months running',
})
export class DecliningEnterprise {
  @Field(() => Enterprise)
  enterprise: Enterprise

  @Field(() => MonthScalar)
  period: string

  @Field(() => Float, { nullable: true })
  monthOnMonth: number | null

  @Field(() => Float, { nullable: true })
  yearOnYear: number | null
}

export enum IndustryFrame {
  SUPPORT = 'SUPPORT',
  RAISE = 'RAISE',
  FAST = 'FAST',
  STEADY = 'STEADY',
}
registerEnumType(IndustryFrame, { name: 'IndustryFrame', description: '扶、提、快、稳' })

@ObjectType({ simpleResolvers: true, description: 'One measure of a frame: what is reached of what there is' })
export class FrameMeasure {
  @Field(() => String, { description: 'Such as officer-coverage; the console has the words' })
  code: string

  @Field(() => Int)
  reached: number

  @Field(() => Int)
  whole: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  share: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One of the four frames with its measures and its score' })
export class FrameScore {
  @Field(() => IndustryFrame)
  frame: IndustryFrame

  @Field(() => Float, { nullable: true, description: 'Mean of the measures’ shares' })
  score: number | null

  @Field(() => [FrameMeasure])
  measures: FrameMeasure[]
}

@ObjectType({ simpleResolvers: true, description: 'Capacity in use of an enterprise before and after it got its loan' })
export class CreditEffect {
  @Field(() => Enterprise)
  enterprise: Enterprise

  @Field(() => MoneyScalar)
  granted: number

  @Field(() => Float, { nullable: true, description: 'Percent in the month before the grant' })
  capacityBefore: number | null

  @Field(() => Float, { nullable: true, description: 'Percent in the latest reported month after it' })
  capacityAfter: number | null
}
