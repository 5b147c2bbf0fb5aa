import { Allow, type Context, DayScalar, MoneyScalar } from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Department, Township } from '../neighbour/neighbour.types.ts'
import { revenueGrowth } from '../revenue/revenue.repository.ts'
import { BudgetWindow } from '../year-plan/year-plan.entity.ts'
import { growthOfUnits, type UnitGrowth } from './growth.repository.ts'

const FEN = 100

@ObjectType({
  simpleResolvers: true,
  description: '争资考核: what a unit won against last year and against the county’s revenue',
})
export class FundGrowth {
  @Field(() => ID, { description: 'Of the assessed unit in its year' })
  id: string

  @Field(() => ID, { description: 'Code of the township or department' })
  unit: string

  @Field(() => String)
  name: string

  @Field(() => Township, { nullable: true })
  township: Township | null

  @Field(() => Department, { nullable: true })
  department: Department | null

  @Field(() => MoneyScalar, { description: 'Granted this year so far' })
  won: number

  @Field(() => MoneyScalar, { description: 'Same days of last year' })
  lastYear: number

  @Field(() => Float, { nullable: true, description: 'Percent; null without funds in the same days of last year' })
  growth: number | null

  @Field(() => Float, { nullable: true, description: '一般公共预算收入增幅, percent, the same for all' })
  revenueGrowth: number | null

  @Field(() => Float, { nullable: true, description: 'Points by which it leads (or trails) the revenue’s growth' })
  lead: number | null

  @Field(() => Boolean, { description: '上年降幅较大' })
  fellLastYear: boolean

  @Field(() => MoneyScalar, { description: 'What it won in the year before its fall' })
  yearBeforeLast: number
}

const growthRow = (unit: UnitGrowth, revenue: number | null): FundGrowth => ({
  id: unit.id,
  unit: unit.unit,
  name: unit.name,
  township: unit.township === null ? null : { code: unit.township },
  department: unit.department === null ? null : { code: unit.department },
  won: Math.round(unit.now * FEN),
  lastYear: Math.round(unit.samePeriod * FEN),
  growth: unit.growth,
  revenueGrowth: revenue,
  lead: unit.growth === null || revenue === null ? null : unit.growth - revenue,
  fellLastYear: unit.fellMuch,
  yearBeforeLast: Math.round(unit.yearBefore * FEN),
})

async function growthRows(ctx: Context, asOf: string): Promise<FundGrowth[]> {
  const [units, revenue] = await Promise.all([growthOfUnits(ctx.db, asOf), revenueGrowth(ctx.db, asOf)])
  return units.map((unit) => growthRow(unit, revenue.growth))
}

/** One question for the whole list, however many townships ask. */
const growthOfUnit = (ctx: Context, code: string): Promise<FundGrowth | null> =>
  ctx.load.batch('fund-growth', code, async (codes) => {
    const byUnit = new Map((await growthRows(ctx, ctx.today)).map((row) => [row.unit, row]))
    return codes.map((each) => byUnit.get(each) ?? null)
  })

/** Fund-winning is assessed in the open: whoever works for the county may see where each unit stands. */
@Resolver()
export class SeekingResolver {
  @Query(() => [FundGrowth], { description: '争资考核表: every assessed unit, in the order of the list' })
  @Allow('finance.read')
  fundGrowth(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<FundGrowth[]> {
    return growthRows(ctx, asOf ?? ctx.today)
  }
}

@Resolver(() => Township)
export class TownshipFundsResolver {
  @FieldResolver(() => FundGrowth, { nullable: true, description: 'Funds won, as of today' })
  fundGrowth(@Root() { code }: Township, @Ctx() ctx: Context): Promise<FundGrowth | null> {
    return growthOfUnit(ctx, code)
  }
}

@Resolver(() => Department)
export class DepartmentFundsResolver {
  @FieldResolver(() => FundGrowth, { nullable: true, description: 'Funds won, as of today' })
  fundGrowth(@Root() { code }: Department, @Ctx() ctx: Context): Promise<FundGrowth | null> {
    return growthOfUnit(ctx, code)
  }
}

@Resolver(() => BudgetWindow)
export class BudgetWindowResolver {
  @FieldResolver(() => Int, { description: 'Assessed units that have handed something in' })
  async unitsSubmitted(@Root() { id }: BudgetWindow, @Ctx() ctx: Context): Promise<number> {
    return ctx.load.batch('window-submissions', id, async (ids) => {
      const rows = await ctx.db.sql<{ windowId: string; n: number }>(
        `SELECT s.windowId AS windowId, COUNT(DISTINCT COALESCE(s.township, s.department)) AS n
           FROM budget_submission s WHERE s.windowId IN (${ids.map(() => '?').join(', ')}) GROUP BY s.windowId`,
        ids,
      )
      const counts = new Map(rows.map(({ windowId, n }) => [windowId, Number(n)]))
      return ids.map((each) => counts.get(each) ?? 0)
    })
  }
}
