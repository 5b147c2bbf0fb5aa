import { askOf, type Context, percentOf, type TargetDefinition } from '@tongchou/service-kit'
import { awardsPaid } from '../award/award.target.ts'
import { eightSpending } from '../budget/eight-spending.target.ts'
import { illegalAds } from '../fundraising/illegal-ads.target.ts'
import { loanRenewals } from '../loan-renewal/loan-renewal.target.ts'
import { electronicPayment, nonTaxOnTime } from '../non-tax/non-tax.targets.ts'
import { preliminaryFees } from '../preliminary-fee/preliminary-fee.target.ts'
import { taxCollectedInFull } from '../revenue/revenue.targets.ts'
import { growthOfUnits } from '../seeking/growth.repository.ts'
import { taxRelief } from '../tax-relief/tax-relief.target.ts'
import { specialPlan } from '../upper-fund/special-plan.target.ts'
import { spendOnTime } from '../upper-fund/spend-on-time.target.ts'
import { FinanceLine, type FinanceLineMeasure, type FinanceLineScore } from './report.types.ts'

const FULL = 100

/** The shares that a line is scored by are the targets’ own: nothing is measured twice. */
const MEASURED: Readonly<Record<FinanceLine, readonly (readonly [string, TargetDefinition])[]>> = {
  SEEKING: [
    ['special-plans', specialPlan],
    ['preliminary-fees', preliminaryFees],
  ],
  REVENUE: [
    ['tax-in-full', taxCollectedInFull],
    ['relief-granted', taxRelief],
    ['electronic-payment', electronicPayment],
    ['non-tax-on-time', nonTaxOnTime],
  ],
  SPENDING: [
    ['eight-categories', eightSpending],
    ['spent-in-time', spendOnTime],
    ['awards-paid', awardsPaid],
  ],
  RISK: [
    ['renewals-seamless', loanRenewals],
    ['ads-removed', illegalAds],
  ],
}

async function unitsGrowing(ctx: Context, asOf: string): Promise<FinanceLineMeasure> {
  const compared = (await growthOfUnits(ctx.db, asOf)).filter(({ growth }) => growth !== null)
  const growing = compared.filter(({ growth }) => (growth ?? 0) > 0).length
  return { code: 'units-growing', share: percentOf(growing, compared.length) }
}

async function risksClosed(ctx: Context, asOf: string): Promise<FinanceLineMeasure> {
  const [row] = await ctx.db.sql<{ n: number; closed: number | null }>(
    'SELECT COUNT(*) AS n, SUM(CASE WHEN closedOn <= ? THEN 1 ELSE 0 END) AS closed FROM financial_risk_clue WHERE reportedOn BETWEEN ? AND ?',
    [asOf, `${asOf.slice(0, 4)}-01-01`, asOf],
  )
  return { code: 'risks-closed', share: percentOf(Number(row?.closed ?? 0), Number(row?.n ?? 0)) }
}

const scoreOf = (measures: readonly FinanceLineMeasure[]): number | null => {
  const shares = measures.flatMap(({ share }) => (share === null ? [] : [Math.min(share, FULL)]))
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** 财源建设四条线: 争资、税收、支出、风险, each with one score. */
export async function scoreLines(ctx: Context, asOf: string): Promise<FinanceLineScore[]> {
  const ask = askOf(ctx.db, asOf)
  return Promise.all(
    Object.values(FinanceLine).map(async (line) => {
      const measures = await Promise.all(
        MEASURED[line].map(async ([code, target]) => ({ code, share: (await target.measure(ask)).value })),
      )
      if (line === FinanceLine.SEEKING) measures.unshift(await unitsGrowing(ctx, asOf))
      if (line === FinanceLine.RISK) measures.push(await risksClosed(ctx, asOf))
      return { line, score: scoreOf(measures), measures }
    }),
  )
}
