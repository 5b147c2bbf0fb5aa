import {
  Allow,
  type Context,
  DayScalar,
  daysBetween,
  type Feature,
  MoneyScalar,
  refuse,
  registerDoors,
} from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'
import { refusalOfReduction } from '../tax-arrears/tax-arrears.rules.ts'
import { TemporaryClearing, TemporaryPayment, TemporaryPaymentValues } from './temporary-payment.entity.ts'
import { standingPayments } from './temporary-payment.repository.ts'
import { temporaryPayments } from './temporary-payment.target.ts'
import { ageOf, type TemporaryAgeBand } from './age.rules.ts'

export enum TemporaryAge {
  UP_TO_YEAR = 'UP_TO_YEAR',
  UP_TO_THREE = 'UP_TO_THREE',
  UP_TO_FIVE = 'UP_TO_FIVE',
  OLDER = 'OLDER',
}
registerEnumType(TemporaryAge, { name: 'TemporaryAge', description: '一年以内、一至三年、三至五年、五年以上' })

@ObjectType({ simpleResolvers: true, description: '暂付款账龄: what is out, by age' })
class TemporaryAgeRow {
  @Field(() => TemporaryAge)
  age: TemporaryAge

  @Field(() => Int)
  count: number

  @Field(() => MoneyScalar)
  balance: number
}

const clearingsOf = (ctx: Context, id: string): Promise<TemporaryClearing[]> =>
  ctx.load.many(TemporaryClearing, 'paymentId', id, 'clearedOn')

/** Never more is cleared than is out. @throws temporary-payment.over-balance */
async function withinBalance(ctx: Context, values: TemporaryClearing, before: TemporaryClearing | null): Promise<void> {
  const payment = await ctx.get(TemporaryPayment, values.paymentId, 'paymentId')
  const others = (await clearingsOf(ctx, payment.id)).filter(({ id }) => id !== before?.id)
  const left = others.reduce((sum, { amount }) => sum - amount, payment.amount)
  const day = { field: 'clearedOn', on: values.clearedOn, since: payment.paidOn, today: ctx.today }
  refuse(refusalOfReduction(values.amount, left, day, 'temporary-payment.over-balance'))
  // Two who clear at once meet here: the payment moves to its next version with each of them.
  await ctx.update(TemporaryPayment, payment, payment.version, {}, 'temporary-payment.cleared')
}

/** Not wholly cleared. */
const UNCLEARED =
  'row.amount > COALESCE((SELECT SUM(c.amount) FROM temporary_clearing c WHERE c.paymentId = row.id), 0)'

const doors = [
  registerDoors({
    entity: TemporaryPayment,
    name: 'TemporaryPayment',
    plural: 'temporaryPayments',
    noun: 'temporary-payment',
    permission: 'finance.keep',
    orderBy: ['paidOn', 'amount', 'clearBy'],
    openFirst: { while: UNCLEARED, by: ['clearBy', 'paidOn'], latest: 'paidOn' },
    filterBy: ['department'],
    search: ['holder', 'reason'],
    values: TemporaryPaymentValues,
    refuse: ({ amount, paidOn, clearBy }, today) =>
      firstOf(
        amount > 0 ? null : { code: 'amount-not-positive', field: 'amount' },
        refusalOfFuture({ paidOn }, today),
        refusalOfOrder({ paidOn, clearBy }),
      ),
  }),
  registerDoors({
    entity: TemporaryClearing,
    name: 'TemporaryClearing',
    plural: 'temporaryClearings',
    noun: 'temporary-clearing',
    permission: 'finance.keep',
    orderBy: ['clearedOn'],
    filterBy: ['paymentId', 'way'],
    parents: { paymentId: () => TemporaryPayment },
    settle: withinBalance,
  }),
]

const FEN = 100

@Resolver(() => TemporaryPayment)
class TemporaryPaymentResolver {
  @Query(() => [TemporaryAgeRow])
  @Allow('finance.overview')
  async temporaryPaymentAges(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<TemporaryAgeRow[]> {
    const day = asOf ?? ctx.today
    const standing = await standingPayments(ctx.db, day)
    const byAge = Map.groupBy(standing, ({ paidOn }): TemporaryAgeBand => ageOf(paidOn, day))
    return Object.values(TemporaryAge).map((age) => {
      const own = byAge.get(age) ?? []
      const balance = own.reduce((sum, row) => sum + row.balance, 0)
      return { age, count: own.length, balance: Math.round(balance * FEN) }
    })
  }

  @FieldResolver(() => MoneyScalar, { description: 'Still out' })
  async balance(@Root() { id, amount }: TemporaryPayment, @Ctx() ctx: Context): Promise<number> {
    return (await clearingsOf(ctx, id)).reduce((left, clearing) => left - clearing.amount, amount)
  }

  @FieldResolver(() => Int)
  days(@Root() { paidOn }: TemporaryPayment, @Ctx() ctx: Context): number {
    return daysBetween(paidOn, ctx.today)
  }

  @FieldResolver(() => TemporaryAge)
  age(@Root() { paidOn }: TemporaryPayment, @Ctx() ctx: Context): TemporaryAge {
    return TemporaryAge[ageOf(paidOn, ctx.today)]
  }

  @FieldResolver(() => [TemporaryClearing])
  clearings(@Root() { id }: TemporaryPayment, @Ctx() ctx: Context): Promise<TemporaryClearing[]> {
    return clearingsOf(ctx, id)
  }
}

export const temporaryPaymentFeature: Feature = {
  entities: [TemporaryPayment, TemporaryClearing],
  resolvers: [...doors, TemporaryPaymentResolver],
  targets: [temporaryPayments],
}
