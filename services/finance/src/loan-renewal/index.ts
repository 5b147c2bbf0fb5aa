import {
  Allow,
  type Context,
  type Feature,
  MoneyScalar,
  percentOf,
  refusalOfCreditCode,
  registerDoors,
} from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Enterprise } from '../neighbour/neighbour.types.ts'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import { LoanRenewal } from './loan-renewal.entity.ts'
import { loanRenewals } from './loan-renewal.target.ts'
import { badLoansOf } from './bad-loans.repository.ts'

@ObjectType({ simpleResolvers: true, description: '续贷风险: a bank’s renewed loans, and how many of them are bad' })
class RenewalRisk {
  @Field(() => String)
  bank: string

  @Field(() => Int)
  renewed: number

  @Field(() => MoneyScalar)
  amount: number

  @Field(() => MoneyScalar, { description: 'Of which rated 次级 or worse' })
  bad: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  badShare: number | null

  @Field(() => Boolean, { description: 'Over the year’s limit' })
  overLimit: boolean
}

const doors = registerDoors({
  entity: LoanRenewal,
  name: 'LoanRenewal',
  plural: 'loanRenewals',
  noun: 'loan-renewal',
  permission: 'finance.keep',
  orderBy: ['expiresOn', 'amount', 'renewedOn'],
  openFirst: { until: 'renewedOn', by: 'expiresOn' },
  filterBy: ['operatingNormally', 'rating', 'uscc', 'bank'],
  search: ['enterpriseName', 'bank', 'product'],
  refuse: ({ uscc, amount, appliedOn, renewedOn, product }, today) =>
    firstOf(
      refusalOfCreditCode(uscc),
      amount > 0 ? null : { code: 'amount-not-positive', field: 'amount' },
      refusalOfFuture({ appliedOn, renewedOn }, today),
      refusalOfOrder({ appliedOn, renewedOn }),
      renewedOn != null && !product ? { code: 'renewal.product-required', field: 'product' } : null,
    ),
})

@Resolver()
class RenewalRiskResolver {
  @Query(() => [RenewalRisk], { description: 'By bank, for the loans that fell due in a year' })
  @Allow('finance.overview')
  async renewalRisks(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<RenewalRisk[]> {
    const [banks, limits] = await Promise.all([
      badLoansOf(ctx.db, `${year}-01-01`, `${year}-12-31`),
      thresholdsOf(ctx.db, year),
    ])
    return banks.map((bank) => {
      const badShare = percentOf(bank.bad, bank.amount)
      return { ...bank, badShare, overLimit: (badShare ?? 0) > limits.BAD_LOAN_PERCENT }
    })
  }
}

@Resolver(() => Enterprise)
class EnterpriseRenewalsResolver {
  @FieldResolver(() => [LoanRenewal], { nullable: true, description: '续贷' })
  loanRenewals(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<LoanRenewal[]> {
    return ctx.load.many(LoanRenewal, 'uscc', uscc, 'expiresOn')
  }
}

export const loanRenewalFeature: Feature = {
  entities: [LoanRenewal],
  resolvers: [doors, RenewalRiskResolver, EnterpriseRenewalsResolver],
  targets: [loanRenewals],
}
