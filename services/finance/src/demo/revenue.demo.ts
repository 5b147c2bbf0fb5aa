import { addMonths, chanceFrom, type Context, Submission, SubmissionStatus } from '@tongchou/service-kit'
import { REVENUE_FORM } from '../revenue/revenue-form.ts'
import { REVENUE_UNITS, unitOf } from '../revenue/revenue.rules.ts'
import { RevenueKind, TaxRevenue } from '../revenue/tax-revenue.entity.ts'
import { sentAt, wan } from './demo-names.ts'

/** 万元 collected in a usual month, the county's own share of it, and what this year is to last year. */
const KINDS: Readonly<Record<RevenueKind, readonly [monthly: number, share: number, growth: number]>> = {
  VAT: [1500, 0.5, 1.05],
  CORPORATE_INCOME: [620, 0.4, 1.07],
  PERSONAL_INCOME: [180, 0.4, 1.04],
  RESOURCE: [210, 0.8, 1.12],
  URBAN_MAINTENANCE: [150, 1, 1.05],
  PROPERTY: [96, 1, 1.03],
  STAMP: [58, 1, 1.06],
  URBAN_LAND_USE: [120, 1, 1.01],
  LAND_VAT: [240, 1, 1.09],
  VEHICLE_VESSEL: [74, 1, 1.05],
  FARMLAND_OCCUPATION: [90, 1, 0.94],
  DEED: [310, 1, 1.11],
  ENVIRONMENT: [22, 0.8, 1.02],
  OTHER_TAX: [18, 1, 1],
  NON_TAX: [980, 1, 1.03],
}

const FIRST = '2021-01'
const MONTHS = 20
const QUARTER_END = new Set(['03', '06', '09', '12'])

/** Corporate income tax comes by the quarter; deed tax fell off a cliff in August. */
const swing = (kind: RevenueKind, period: string): number => {
  if (kind === RevenueKind.CORPORATE_INCOME) return QUARTER_END.has(addMonths(period, -1).slice(5)) ? 2.2 : 0.4
  return kind === RevenueKind.DEED && period === '2022-08' ? 0.55 : 1
}

function rowOf(kind: RevenueKind, period: string, index: number) {
  const [monthly, share, growth] = KINDS[kind]
  const chance = chanceFrom(index * 31 + kind.length)
  const year = period >= '2022' ? growth : 1
  const collected = Math.round(monthly * year * swing(kind, period) * chance.between(0.94, 1.06))
  const missing = kind === RevenueKind.NON_TAX ? 0 : chance.between(0, 0.025)
  return {
    period,
    kind,
    unit: unitOf(kind),
    dueAmount: wan(Math.round(collected * (1 + missing))),
    collectedAmount: wan(collected),
    localAmount: wan(Math.round(collected * share)),
    reported: true,
  }
}

export async function loadRevenue(ctx: Context): Promise<void> {
  const periods = Array.from({ length: MONTHS }, (_, index) => addMonths(FIRST, index)).filter(
    (period) => period <= ctx.today.slice(0, 7),
  )
  const rows = periods.flatMap((period, index) => Object.values(RevenueKind).map((kind) => rowOf(kind, period, index)))
  await ctx.createMany(TaxRevenue, rows, 'demo.loaded')
  const submissions = periods.slice(-3).flatMap((period, index) =>
    REVENUE_UNITS.map((unit) => ({
      form: REVENUE_FORM,
      period,
      unit,
      status: index < 2 ? SubmissionStatus.LOCKED : SubmissionStatus.SUBMITTED,
      revision: 1,
      submittedBy: '填报员（演示）',
      submittedAt: sentAt(period, ctx.today),
      reviewedBy: index < 2 ? '负责人（演示）' : null,
      approvedBy: index < 2 ? '负责人（演示）' : null,
      lockedAt: index < 2 ? sentAt(period, ctx.today) : null,
      reason: null,
    })),
  )
  await ctx.createMany(Submission, submissions, 'demo.loaded')
}
