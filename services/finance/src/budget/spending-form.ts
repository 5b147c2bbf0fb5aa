import { type Context, defineForm, Fault, reportedRows } from '@tongchou/service-kit'
import { BudgetLine, BudgetSpending } from './budget-line.entity.ts'
import { unitsWithLines } from './budget.repository.ts'

export const SPENDING_FORM = 'budget-spending'

/** The lines a unit has to report of a month: given by its end. */
export async function linesOf(ctx: Context, period: string, unit: string): Promise<BudgetLine[]> {
  return ctx.db
    .repository(BudgetLine)
    .createQueryBuilder('row')
    .where('row.planYear = :year AND row.allocatedOn <= :end', {
      year: Number(period.slice(0, 4)),
      end: `${period}-31`,
    })
    .andWhere('(row.township = :unit OR row.department = :unit)', { unit })
    .orderBy('row.subject', 'ASC')
    .addOrderBy('row.id', 'ASC')
    .getMany()
}

const enteredOf = (ctx: Context, period: string, unit: string): Promise<BudgetSpending[]> =>
  ctx.db.repository(BudgetSpending).findBy({ period, unit })

/** 预算支出月报: each unit by its budget lines. */
export const spendingForm = defineForm({
  code: SPENDING_FORM,
  title: { zh: '预算支出月报', en: 'Monthly spending by budget line' },
  path: 'budget-spending',
  dueDay: 5,
  reviewer: 'finance',
  units: (ctx, period) => unitsWithLines(ctx.db, Number(period.slice(0, 4))),
  async tally(ctx, period, unit) {
    const [lines, entered] = await Promise.all([linesOf(ctx, period, unit), enteredOf(ctx, period, unit)])
    return { total: lines.length, filled: entered.length }
  },
  async check(ctx, { period, unit }) {
    const entered = new Set((await enteredOf(ctx, period, unit)).map(({ lineId }) => lineId))
    const missing = (await linesOf(ctx, period, unit)).filter(({ id }) => !entered.has(id))
    if (missing.length > 0) throw new Fault('budget-spending.lines-missing', { field: 'unit', missing: missing.length })
  },
  ...reportedRows(BudgetSpending, 'budget-spending'),
})
