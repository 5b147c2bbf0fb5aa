import type { Db } from '@tongchou/service-kit'
import { FinanceThresholdCode } from './year-plan.entity.ts'

/** What holds where a year's plan names no limit of its own. */
const USUAL: Readonly<Record<FinanceThresholdCode, number>> = {
  IDLE_WARN_DAYS: 30,
  IDLE_RED_DAYS: 90,
  BOND_IDLE_DAYS: 180,
  BIG_DROP_PERCENT: 10,
  COLLECTION_CLIFF_PERCENT: 30,
  SPENDING_LAG_POINTS: 10,
  BAD_LOAN_PERCENT: 5,
  DEBT_LIMIT_WAN: 0,
}

export type Thresholds = Readonly<Record<FinanceThresholdCode, number>>

/** The limits of a year: those of its plan, else the usual ones. */
export async function thresholdsOf(db: Db, year: number): Promise<Thresholds> {
  const rows = await db.sql<{ code: FinanceThresholdCode; figure: number }>(
    'SELECT code, figure FROM finance_threshold WHERE planYear = ?',
    [year],
  )
  return { ...USUAL, ...Object.fromEntries(rows.map(({ code, figure }) => [code, Number(figure)])) }
}
