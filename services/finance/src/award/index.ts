import {
  type Context,
  daysBetween,
  type Feature,
  MoneyScalar,
  refusalOfCreditCode,
  refuse,
  registerDoors,
} from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Enterprise } from '../neighbour/neighbour.types.ts'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import { refusalOfReduction } from '../tax-arrears/tax-arrears.rules.ts'
import { AwardPayment, AwardPayout, AwardPayoutValues } from './award.entity.ts'
import { awardsPaid } from './award.target.ts'

const paymentsOf = (ctx: Context, payoutId: string): Promise<AwardPayment[]> =>
  ctx.load.many(AwardPayment, 'payoutId', payoutId, 'paidOn')

/** Never more is paid than was approved, and not before. @throws award.over-approval */
async function withinApproval(ctx: Context, values: AwardPayment, before: AwardPayment | null): Promise<void> {
  const payout = await ctx.get(AwardPayout, values.payoutId, 'payoutId')
  const others = (await paymentsOf(ctx, payout.id)).filter(({ id }) => id !== before?.id)
  const left = others.reduce((sum, { amount }) => sum - amount, payout.approvedAmount)
  const day = { field: 'paidOn', on: values.paidOn, since: payout.approvedOn, today: ctx.today }
  refuse(refusalOfReduction(values.amount, left, day, 'award.over-approval'))
  // Two who pay at once meet here: the award moves to its next version with each of them.
  await ctx.update(AwardPayout, payout, payout.version, {}, 'award-payout.paid')
}

/** Not wholly paid. */
const UNPAID = 'row.approvedAmount > COALESCE((SELECT SUM(p.amount) FROM award_payment p WHERE p.payoutId = row.id), 0)'

const doors = [
  registerDoors({
    entity: AwardPayout,
    name: 'AwardPayout',
    plural: 'awardPayouts',
    noun: 'award-payout',
    permission: 'finance.keep',
    orderBy: ['approvedOn', 'payBy', 'approvedAmount'],
    openFirst: { while: UNPAID, by: 'payBy', latest: 'approvedOn' },
    filterBy: ['policyKind', 'uscc'],
    search: ['receiver', 'policy', 'documentNumber'],
    values: AwardPayoutValues,
    refuse: ({ uscc, approvedAmount, approvedOn, payBy }, today) =>
      firstOf(
        refusalOfCreditCode(uscc),
        approvedAmount > 0 ? null : { code: 'amount-not-positive', field: 'approvedAmount' },
        refusalOfFuture({ approvedOn }, today),
        refusalOfOrder({ approvedOn, payBy }),
      ),
  }),
  registerDoors({
    entity: AwardPayment,
    name: 'AwardPayment',
    plural: 'awardPayments',
    noun: 'award-payment',
    permission: 'finance.keep',
    orderBy: ['paidOn'],
    filterBy: ['payoutId'],
    search: ['voucherNumber'],
    parents: { payoutId: () => AwardPayout },
    settle: withinApproval,
  }),
]

@Resolver(() => AwardPayout)
class AwardPayoutResolver {
  @FieldResolver(() => [AwardPayment])
  payments(@Root() { id }: AwardPayout, @Ctx() ctx: Context): Promise<AwardPayment[]> {
    return paymentsOf(ctx, id)
  }

  @FieldResolver(() => MoneyScalar)
  async paidAmount(@Root() { id }: AwardPayout, @Ctx() ctx: Context): Promise<number> {
    return (await paymentsOf(ctx, id)).reduce((sum, { amount }) => sum + amount, 0)
  }

  @FieldResolver(() => MoneyScalar)
  async unpaidAmount(@Root() { id, approvedAmount }: AwardPayout, @Ctx() ctx: Context): Promise<number> {
    return (await paymentsOf(ctx, id)).reduce((left, { amount }) => left - amount, approvedAmount)
  }

  @FieldResolver(() => Int, { description: 'From the approval to the payment that completed it, or to today' })
  async days(@Root() { id, approvedAmount, approvedOn }: AwardPayout, @Ctx() ctx: Context): Promise<number> {
    let left = approvedAmount
    for (const { amount, paidOn } of await paymentsOf(ctx, id)) {
      left -= amount
      if (left <= 0) return daysBetween(approvedOn, paidOn)
    }
    return daysBetween(approvedOn, ctx.today)
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { uscc }: AwardPayout): Enterprise | null {
    return uscc === null ? null : { uscc }
  }
}

@Resolver(() => Enterprise)
class EnterpriseAwardsResolver {
  @FieldResolver(() => [AwardPayout], { nullable: true, description: '奖补兑现' })
  awardPayouts(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<AwardPayout[]> {
    return ctx.load.many(AwardPayout, 'uscc', uscc, 'approvedOn')
  }
}

export const awardFeature: Feature = {
  entities: [AwardPayout, AwardPayment],
  resolvers: [...doors, AwardPayoutResolver, EnterpriseAwardsResolver],
  targets: [awardsPaid],
}
