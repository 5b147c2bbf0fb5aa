import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { MoneyScalar } from '@tongchou/service-kit'

export enum FinanceLine {
  SEEKING = 'SEEKING',
  REVENUE = 'REVENUE',
  SPENDING = 'SPENDING',
  RISK = 'RISK',
}
registerEnumType(FinanceLine, { name: 'FinanceLine', description: '争资、税收、支出、风险' })

@ObjectType({ simpleResolvers: true, description: 'One measure of a line: what is reached of what there is' })
export class FinanceLineMeasure {
  @Field(() => String, { description: 'Such as units-growing; the console has the words' })
  code: string

  @Field(() => Float, { nullable: true, description: 'Percent; null where there is nothing to measure' })
  share: number | null
}

@ObjectType({ simpleResolvers: true, description: '财源建设四条线: one of the four with its measures and its score' })
export class FinanceLineScore {
  @Field(() => FinanceLine)
  line: FinanceLine

  @Field(() => Float, { nullable: true, description: 'Mean of the measures’ shares, none above 100' })
  score: number | null

  @Field(() => [FinanceLineMeasure])
  measures: FinanceLineMeasure[]
}

@ObjectType({ simpleResolvers: true, description: '资金台账合计, of what the viewer may see' })
export class FundLedgerTotals {
  @Field(() => Int, { description: 'Funds granted in the year' })
  funds: number

  @Field(() => MoneyScalar)
  granted: number

  @Field(() => MoneyScalar)
  received: number

  @Field(() => MoneyScalar)
  allocated: number

  @Field(() => MoneyScalar)
  paid: number

  @Field(() => MoneyScalar, { description: '沉淀资金: lies for longer than the year’s warning limit' })
  idle: number

  @Field(() => Int, { description: 'Funds of which something lies so long' })
  idleFunds: number

  @Field(() => MoneyScalar, { description: 'Of which longer than the red limit' })
  idleRed: number

  @Field(() => Float, { nullable: true, description: '支付进度: percent of what was received' })
  paidShare: number | null
}

@ObjectType({ simpleResolvers: true, description: '收支险一览: revenue, spending and risk on one page' })
export class MoneyOverview {
  @Field(() => MoneyScalar, { nullable: true, description: '一般公共预算收入 of the year so far' })
  revenue: number | null

  @Field(() => Float, { nullable: true, description: 'Percent' })
  revenueGrowth: number | null

  @Field(() => MoneyScalar, { description: '争取上级资金 of the year so far' })
  fundsWon: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  fundsGrowth: number | null

  @Field(() => MoneyScalar, { description: '预算安排' })
  allocated: number

  @Field(() => MoneyScalar, { description: '已支出, of the submitted months' })
  spent: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  spendingProgress: number | null

  @Field(() => Float, { description: '序时进度, percent' })
  schedule: number

  @Field(() => MoneyScalar, { description: '沉淀资金' })
  idle: number

  @Field(() => MoneyScalar, { description: '财政暂付款余额' })
  temporary: number

  @Field(() => MoneyScalar, { description: '重点行业欠税余额' })
  arrears: number

  @Field(() => MoneyScalar, {
    nullable: true,
    description: '隐性债务余额; null for all but leaders and the bureau’s heads',
  })
  hiddenDebt: number | null

  @Field(() => Int, { description: '在办风险线索' })
  openRisks: number
}
