import {
  addMonths,
  Allow,
  allows,
  Change,
  type Context,
  DayScalar,
  MoneyScalar,
  MonthScalar,
} from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { In } from 'typeorm'
import { Department, Township } from '../neighbour/neighbour.types.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import { BudgetLine, BudgetSpending } from './budget-line.entity.ts'
import { progressLight } from './budget-line.rules.ts'
import { progressOfUnits } from './budget.repository.ts'
import { eightBoard, EightSpendingBoard } from './eight-board.ts'
import { SavedBudgetSpending, saveBudgetSpending, SaveBudgetSpendingInput, spentBesides } from './save-spending.ts'
import { linesOf } from './spending-form.ts'
import { SpendingLight } from './spending-light.ts'

@ObjectType({
  simpleResolvers: true,
  description: '支出进度: what a unit spent of what it was given, against the schedule',
})
class SpendingProgress {
  @Field(() => ID)
  unit: string

  @Field(() => Township, { nullable: true })
  township: Township | null

  @Field(() => Department, { nullable: true })
  department: Department | null

  @Field(() => Int, { description: 'Lines given' })
  lines: number

  @Field(() => Int, { description: '已细化: of which refined to projects' })
  refined: number

  @Field(() => MoneyScalar)
  allocated: number

  @Field(() => MoneyScalar, { description: 'In the submitted months' })
  spent: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  progress: number | null

  @Field(() => Float, { description: '序时进度, percent' })
  schedule: number

  @Field(() => SpendingLight)
  light: SpendingLight
}

@ObjectType({ simpleResolvers: true, description: 'One line in the entry grid of a unit’s month' })
class BudgetSpendingGridRow {
  @Field(() => BudgetLine)
  line: BudgetLine

  @Field(() => BudgetSpending, { nullable: true })
  current: BudgetSpending | null

  @Field(() => BudgetSpending, { nullable: true })
  lastMonth: BudgetSpending | null

  @Field(() => MoneyScalar, {
    description: 'The most that the month may take: the line less what its other months took',
  })
  room: number
}

const FEN = 100

@Resolver()
export class BudgetResolver {
  @Query(() => [SpendingProgress], { description: '各单位支出进度与序时比较, of what the viewer may see' })
  @Allow('finance.read')
  async spendingProgress(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<SpendingProgress[]> {
    const day = asOf ?? ctx.today
    const [units, limits] = await Promise.all([
      progressOfUnits(ctx.db, day, ctx.scope(BudgetLine, 'l')),
      thresholdsOf(ctx.db, Number(day.slice(0, 4))),
    ])
    return units.map((row) => ({
      ...row,
      township: row.township === null ? null : { code: row.township },
      department: row.department === null ? null : { code: row.department },
      allocated: Math.round(row.allocated * FEN),
      spent: Math.round(row.spent * FEN),
      light: SpendingLight[progressLight(row.progress, row.schedule, limits.SPENDING_LAG_POINTS)],
    }))
  }

  @Query(() => EightSpendingBoard, {
    description: '财政八项支出: each of the eight against last year and the schedule',
  })
  @Allow('finance.overview')
  eightSpendingBoard(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<EightSpendingBoard> {
    return eightBoard(ctx, asOf ?? ctx.today)
  }

  @Query(() => [BudgetSpendingGridRow], {
    description: 'The entry grid of a unit’s month: each of its lines, with last month',
  })
  @Allow('finance.read')
  async budgetSpendingMonth(
    @Ctx() ctx: Context,
    @Arg('period', () => MonthScalar) period: string,
    @Arg('unit', () => ID) unit: string,
  ): Promise<BudgetSpendingGridRow[]> {
    const { viewer } = ctx
    const isOwn = [viewer.township, viewer.department].includes(unit)
    if (!isOwn && !allows(viewer, 'finance.overview')) return []
    const periods = [period, addMonths(period, -1)]
    const [lines, entered, besides] = await Promise.all([
      linesOf(ctx, period, unit),
      ctx.db.repository(BudgetSpending).findBy({ period: In(periods), unit }),
      spentBesides(ctx, period, unit),
    ])
    const at = (wanted: string, lineId: string): BudgetSpending | null =>
      entered.find((row) => row.lineId === lineId && row.period === wanted) ?? null
    return lines.map((line) => ({
      line,
      current: at(period, line.id),
      lastMonth: at(addMonths(period, -1), line.id),
      room: line.allocatedAmount - (besides.get(line.id) ?? 0),
    }))
  }

  @Mutation(() => SavedBudgetSpending)
  @Change('finance.record')
  saveBudgetSpending(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveBudgetSpendingInput) input: SaveBudgetSpendingInput,
  ): Promise<SavedBudgetSpending> {
    return saveBudgetSpending(ctx, input)
  }
}
