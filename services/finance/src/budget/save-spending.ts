import {
  allows,
  ReportInput,
  type Context,
  MoneyScalar,
  MonthScalar,
  openForEntry,
  refuseIf,
  SubmissionStatus,
  yuanOf,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { BudgetSpending } from './budget-line.entity.ts'
import { linesOf, SPENDING_FORM } from './spending-form.ts'

@InputType()
export class BudgetSpendingRow {
  @Field(() => ID)
  lineId: string

  @Field(() => Int, { nullable: true, description: 'The version that the caller saw; absent for a first entry' })
  version?: number | null

  @Field(() => MoneyScalar, { description: 'Spent in the month' })
  amount: number
}

@InputType()
export class SaveBudgetSpendingInput extends ReportInput {
  @Field(() => ID, { description: 'Code of the township or department' })
  unit: string

  @Field(() => [BudgetSpendingRow])
  rows: BudgetSpendingRow[]
}

@ObjectType({ simpleResolvers: true })
export class SavedBudgetSpending {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID)
  unit: string

  @Field(() => Int, { description: 'Rows entered or changed' })
  saved: number
}

/** What was spent of a unit's lines in the other months of the year, by line, in 分. */
export async function spentBesides(ctx: Context, period: string, unit: string): Promise<Map<string, number>> {
  const year = period.slice(0, 4)
  const rows = await ctx.db.sql<{ lineId: string; spent: number }>(
    `SELECT lineId, SUM(amount) AS spent FROM budget_spending
      WHERE unit = ? AND period BETWEEN ? AND ? AND period <> ? GROUP BY lineId`,
    [unit, `${year}-01`, `${year}-12`, period],
  )
  return new Map(rows.map(({ lineId, spent }) => [lineId, Number(spent)]))
}

/**
 * Enters a unit's month: all rows, or none; never more of a line than was given for it.
 * @throws period-…, budget-spending.line-of-other-unit, budget-spending.line-twice, budget-spending.over-line, conflict
 */
export async function saveBudgetSpending(
  ctx: Context,
  { period, unit, rows, correctionReason }: SaveBudgetSpendingInput,
): Promise<SavedBudgetSpending> {
  const isOwn = ctx.viewer.township === unit || allows(ctx.viewer, 'finance.keep')
  refuseIf(!isOwn, 'not-found', 'unit', { type: 'Unit', id: unit })
  const lines = new Map((await linesOf(ctx, period, unit)).map((line) => [line.id, line]))
  refuseIf(lines.size === 0, 'budget-spending.unit-owes-nothing', 'unit')
  const submission = await openForEntry(ctx, SPENDING_FORM, period, unit, correctionReason)
  const entered = await ctx.db.repository(BudgetSpending).findBy({ period, unit })
  const known = new Map(entered.map((row) => [row.lineId, row]))
  const besides = await spentBesides(ctx, period, unit)
  const seen = new Set<string>()
  rows.forEach(({ lineId, amount, version }, index) => {
    const at = `rows[${index}]`
    const line = lines.get(lineId)
    refuseIf(line === undefined, 'budget-spending.line-of-other-unit', `${at}.lineId`)
    refuseIf(seen.has(lineId), 'budget-spending.line-twice', `${at}.lineId`)
    seen.add(lineId)
    refuseIf(amount < 0, 'amount-below-zero', `${at}.amount`)
    const room = (line?.allocatedAmount ?? 0) - (besides.get(lineId) ?? 0)
    refuseIf(amount > room, 'budget-spending.over-line', `${at}.amount`, { room: yuanOf(room) })
    const kept = known.get(lineId)
    const isStale = kept !== undefined && kept.version !== version
    refuseIf(isStale, 'conflict', `${at}.version`, { id: kept?.id, current: kept })
  })
  // A correction after the lock counts at once: nobody submits a locked month again.
  const reported = submission.status === SubmissionStatus.LOCKED
  const reason = correctionReason ?? null
  for (const { lineId, amount } of rows) {
    const kept = known.get(lineId)
    if (kept)
      await ctx.update(BudgetSpending, kept, kept.version, { amount, reported }, 'budget-spending.changed', reason)
    else await ctx.create(BudgetSpending, { lineId, period, unit, amount, reported }, 'budget-spending.entered', reason)
  }
  return { period, unit, saved: rows.length }
}
