import {
  addMonths,
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  growthOf,
  lastMonthEnded,
  list,
  ListArgs,
  MoneyScalar,
  MonthScalar,
} from '@tongchou/service-kit'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  Float,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql'
import { In } from 'typeorm'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import { kindsOf } from './revenue-form.ts'
import { type RevenueMonth, revenueMonths } from './revenue.repository.ts'
import { trendOf } from './revenue.rules.ts'
import { SavedRevenue, saveRevenue, SaveRevenueInput } from './save-revenue.ts'
import { RevenueKind, TaxRevenue } from './tax-revenue.entity.ts'

export enum RevenueTrendMark {
  CLIFF = 'CLIFF',
  FALLING = 'FALLING',
  STEADY = 'STEADY',
  RISING = 'RISING',
}
registerEnumType(RevenueTrendMark, { name: 'RevenueTrendMark', description: '断崖式下降、下降、平稳、上升' })

@ObjectType({ simpleResolvers: true, description: 'One kind of revenue in the entry grid of a month' })
class RevenueGridRow {
  @Field(() => RevenueKind)
  kind: RevenueKind

  @Field(() => TaxRevenue, { nullable: true, description: 'null until something is entered' })
  current: TaxRevenue | null

  @Field(() => TaxRevenue, { nullable: true })
  lastMonth: TaxRevenue | null

  @Field(() => TaxRevenue, { nullable: true, description: 'The same month of last year' })
  lastYear: TaxRevenue | null
}

@ObjectType({ simpleResolvers: true, description: 'A kind of revenue in a month, on the month and on the year' })
class RevenueTrend {
  @Field(() => MonthScalar)
  period: string

  @Field(() => RevenueKind)
  kind: RevenueKind

  @Field(() => MoneyScalar)
  collected: number

  @Field(() => MoneyScalar)
  local: number

  @Field(() => MoneyScalar, { nullable: true })
  lastYear: number | null

  @Field(() => Float, { nullable: true, description: 'Percent' })
  monthOnMonth: number | null

  @Field(() => Float, { nullable: true, description: 'Percent' })
  yearOnYear: number | null

  @Field(() => RevenueTrendMark)
  mark: RevenueTrendMark
}

export enum TaxRevenueOrder {
  PERIOD = 'PERIOD',
  DUE_AMOUNT = 'DUE_AMOUNT',
  COLLECTED_AMOUNT = 'COLLECTED_AMOUNT',
  LOCAL_AMOUNT = 'LOCAL_AMOUNT',
}
registerEnumType(TaxRevenueOrder, { name: 'TaxRevenueOrder' })

const ORDER = {
  PERIOD: 'period',
  DUE_AMOUNT: 'dueAmount',
  COLLECTED_AMOUNT: 'collectedAmount',
  LOCAL_AMOUNT: 'localAmount',
} as const

@InputType({ description: 'Each for one value; together they must all hold' })
class TaxRevenueFilter {
  @Field(() => RevenueKind, { nullable: true })
  kind?: RevenueKind | null

  @Field(() => MonthScalar, { nullable: true })
  period?: string | null
}

@ArgsType()
class TaxRevenueArgs extends ListArgs {
  @Field(() => TaxRevenueOrder, { defaultValue: TaxRevenueOrder.PERIOD })
  orderBy: TaxRevenueOrder

  @Field(() => TaxRevenueFilter, { nullable: true })
  filter?: TaxRevenueFilter | null
}

const TaxRevenueConnection = connectionType(() => TaxRevenue, 'TaxRevenue')

const YEAR = 12
const FEN = 100
const fen = (yuan: number): number => Math.round(yuan * FEN)

function trendRow(row: RevenueMonth, all: ReadonlyMap<string, RevenueMonth>, cliff: number): RevenueTrend {
  const at = (months: number) => all.get(`${addMonths(row.period, -months)} ${row.kind}`)
  const [lastMonth, lastYear] = [at(1), at(YEAR)]
  const monthOnMonth = growthOf(row.collected, lastMonth?.collected ?? null)
  return {
    period: row.period,
    kind: row.kind,
    collected: fen(row.collected),
    local: fen(row.local),
    lastYear: lastYear ? fen(lastYear.collected) : null,
    monthOnMonth,
    yearOnYear: growthOf(row.collected, lastYear?.collected ?? null),
    mark: RevenueTrendMark[trendOf(monthOnMonth, cliff)],
  }
}

@Resolver(() => TaxRevenue)
export class RevenueResolver {
  @Query(() => [RevenueGridRow], { description: 'The entry grid of a bureau’s month, with last month and last year' })
  @Allow('finance.keep')
  async revenueMonth(
    @Ctx() ctx: Context,
    @Arg('period', () => MonthScalar) period: string,
    @Arg('unit', () => ID, { description: 'tax or finance' }) unit: string,
  ): Promise<RevenueGridRow[]> {
    const periods = [period, addMonths(period, -1), addMonths(period, -YEAR)]
    const rows = await ctx.db.repository(TaxRevenue).findBy({ period: In(periods), unit })
    const at = (wanted: string, kind: RevenueKind): TaxRevenue | null =>
      rows.find((row) => row.kind === kind && row.period === wanted) ?? null
    return kindsOf(unit).map((kind) => ({
      kind,
      current: at(period, kind),
      lastMonth: at(addMonths(period, -1), kind),
      lastYear: at(addMonths(period, -YEAR), kind),
    }))
  }

  @Query(() => [RevenueTrend], {
    description: '税收变化分析: twelve months to `until` of each kind; drafts do not count',
  })
  @Allow('finance.overview')
  async revenueTrend(
    @Ctx() ctx: Context,
    @Arg('until', () => MonthScalar, { nullable: true }) until?: string | null,
    @Arg('kind', () => RevenueKind, { nullable: true }) kind?: RevenueKind | null,
  ): Promise<RevenueTrend[]> {
    const last = until ?? lastMonthEnded(ctx.today)
    const [rows, limits] = await Promise.all([
      revenueMonths(ctx.db, addMonths(last, -2 * YEAR), last),
      thresholdsOf(ctx.db, Number(last.slice(0, 4))),
    ])
    const byKey = new Map(rows.map((row) => [`${row.period} ${row.kind}`, row]))
    return rows
      .filter((row) => row.period > addMonths(last, -YEAR) && (!kind || row.kind === kind))
      .map((row) => trendRow(row, byKey, limits.COLLECTION_CLIFF_PERCENT))
  }

  @Query(() => TaxRevenueConnection, { description: 'Reported months of each kind; drafts do not count' })
  @Allow('finance.overview')
  taxRevenues(@Ctx() ctx: Context, @Args(() => TaxRevenueArgs) args: TaxRevenueArgs): Promise<Connection<TaxRevenue>> {
    return list(ctx, TaxRevenue, args, {
      order: ORDER[args.orderBy],
      where: (query) => {
        const { kind, period } = args.filter ?? {}
        query.andWhere('row.reported = 1')
        if (kind) query.andWhere('row.kind = :kind', { kind })
        if (period) query.andWhere('row.period = :period', { period })
      },
    })
  }

  @Mutation(() => SavedRevenue)
  @Change('finance.keep')
  saveRevenue(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveRevenueInput) input: SaveRevenueInput,
  ): Promise<SavedRevenue> {
    return saveRevenue(ctx, input)
  }
}
