import { type Context, type Feature, MoneyScalar, refuse, registerDoors } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Enterprise } from '../neighbour/neighbour.types.ts'
import { ArrearsCollection, TaxArrears, TaxArrearsValues } from './tax-arrears.entity.ts'
import { refusalOfArrears, refusalOfReduction } from './tax-arrears.rules.ts'
import { taxArrears } from './tax-arrears.target.ts'

/** Never more is collected than is owed. @throws arrears.over-balance */
async function withinBalance(ctx: Context, values: ArrearsCollection, before: ArrearsCollection | null): Promise<void> {
  const arrears = await ctx.get(TaxArrears, values.arrearsId, 'arrearsId')
  const known = await ctx.load.many(ArrearsCollection, 'arrearsId', arrears.id, 'collectedOn')
  const others = known.filter(({ id }) => id !== before?.id).reduce((sum, { amount }) => sum + amount, 0)
  const day = { field: 'collectedOn', on: values.collectedOn, since: arrears.arisenOn, today: ctx.today }
  refuse(refusalOfReduction(values.amount, arrears.amount - others, day, 'arrears.over-balance'))
  // Two who collect at once meet here: the ledger moves to its next version with each of them.
  await ctx.update(TaxArrears, arrears, arrears.version, {}, 'tax-arrears.collected')
}

/** Not wholly paid. */
const UNPAID = 'row.amount > COALESCE((SELECT SUM(p.amount) FROM arrears_collection p WHERE p.arrearsId = row.id), 0)'

const doors = [
  registerDoors({
    entity: TaxArrears,
    name: 'TaxArrears',
    plural: 'taxArrearsLedger',
    noun: 'tax-arrears',
    permission: 'finance.keep',
    orderBy: ['arisenOn', 'amount', 'planBy'],
    openFirst: { while: UNPAID, by: ['planBy', 'arisenOn'], latest: 'arisenOn' },
    filterBy: ['keySector', 'kind', 'uscc'],
    search: ['taxpayer'],
    values: TaxArrearsValues,
    refuse: refusalOfArrears,
  }),
  registerDoors({
    entity: ArrearsCollection,
    name: 'ArrearsCollection',
    plural: 'arrearsCollections',
    noun: 'arrears-collection',
    permission: 'finance.keep',
    orderBy: ['collectedOn'],
    filterBy: ['arrearsId', 'way'],
    parents: { arrearsId: () => TaxArrears },
    settle: withinBalance,
  }),
]

@Resolver(() => TaxArrears)
class TaxArrearsBalanceResolver {
  @FieldResolver(() => MoneyScalar, { description: 'Still owed' })
  async balance(@Root() { id, amount }: TaxArrears, @Ctx() ctx: Context): Promise<number> {
    const known = await ctx.load.many(ArrearsCollection, 'arrearsId', id, 'collectedOn')
    return known.reduce((left, collection) => left - collection.amount, amount)
  }

  @FieldResolver(() => [ArrearsCollection])
  collections(@Root() { id }: TaxArrears, @Ctx() ctx: Context): Promise<ArrearsCollection[]> {
    return ctx.load.many(ArrearsCollection, 'arrearsId', id, 'collectedOn')
  }
}

@Resolver(() => Enterprise)
class EnterpriseArrearsResolver {
  @FieldResolver(() => [TaxArrears], { nullable: true, description: '欠税' })
  taxArrears(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<TaxArrears[]> {
    return ctx.load.many(TaxArrears, 'uscc', uscc, 'arisenOn')
  }
}

export const taxArrearsFeature: Feature = {
  entities: [TaxArrears, ArrearsCollection],
  resolvers: [...doors, TaxArrearsBalanceResolver, EnterpriseArrearsResolver],
  targets: [taxArrears],
}
