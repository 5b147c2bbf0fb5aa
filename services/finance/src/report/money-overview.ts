import { askOf, type Context, percentOf } from '@tongchou/service-kit'
import { progressOfUnits } from '../budget/budget.repository.ts'
import { mayReadDebt } from '../debt/debt-secrecy.ts'
import { hiddenDebtOn } from '../debt/debt.repository.ts'
import { revenueGrowth } from '../revenue/revenue.repository.ts'
import { countyGrowth, growthOfUnits } from '../seeking/growth.repository.ts'
import { taxArrears } from '../tax-arrears/tax-arrears.target.ts'
import { temporaryBalanceOn } from '../temporary-payment/temporary-payment.repository.ts'
import { fundTotals } from './fund-totals.ts'
import type { MoneyOverview } from './report.types.ts'

const FEN = 100
const fen = (yuan: number | null): number | null => (yuan === null ? null : Math.round(yuan * FEN))
const WHOLE = { sql: '1 = 1', parameters: [] }

/** 收、支、险: the three columns a leader reads, each from the records as they stood on a day. */
export async function moneyOverview(ctx: Context, asOf: string): Promise<MoneyOverview> {
  const { db, viewer } = ctx
  const [revenue, units, progress, totals, temporary, arrears, debt, [risks]] = await Promise.all([
    revenueGrowth(db, asOf),
    growthOfUnits(db, asOf),
    progressOfUnits(db, asOf, WHOLE),
    fundTotals(ctx, asOf),
    temporaryBalanceOn(db, asOf),
    taxArrears.measure(askOf(db, asOf)),
    mayReadDebt(viewer) ? hiddenDebtOn(db, asOf) : null,
    db.sql<{ n: number }>(
      'SELECT COUNT(*) AS n FROM financial_risk_clue WHERE reportedOn <= ? AND (closedOn IS NULL OR closedOn > ?)',
      [asOf, asOf],
    ),
  ])
  const county = countyGrowth(units)
  const allocated = progress.reduce((sum, unit) => sum + unit.allocated, 0)
  const spent = progress.reduce((sum, unit) => sum + unit.spent, 0)
  return {
    revenue: fen(revenue.now),
    revenueGrowth: revenue.growth,
    fundsWon: fen(county.now) ?? 0,
    fundsGrowth: county.growth,
    allocated: fen(allocated) ?? 0,
    spent: fen(spent) ?? 0,
    spendingProgress: percentOf(spent, allocated),
    schedule: progress[0]?.schedule ?? 0,
    idle: totals.idle,
    temporary: fen(temporary) ?? 0,
    arrears: fen(arrears.value) ?? 0,
    hiddenDebt: fen(debt),
    openRisks: Number(risks?.n ?? 0),
  }
}
