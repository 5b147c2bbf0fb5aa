import { addMonths, lastMonthEnded, type Ask, type RecordQuery } from '@tongchou/service-kit'
import { PARK_UNIT } from '../enterprise/enterprise.rules.ts'
import { totalsOfUnits, type UnitTotal } from './monthly-operation.repository.ts'

const YEAR = 12
const january = (month: string): string => `${month.slice(0, 4)}-01`

export interface YearToDate {
  /** The last month that may count on the day. */
  readonly until: string
  readonly now: number | null
  /** The same units' same months a year before; null when none reported then. */
  readonly before: number | null
  readonly unitMonths: number
}

/**
 * January to the last month ended, and the same units' same months a year before: a month that a unit has not reported
 * yet is left out on both sides, so that a late report never looks like a fall.
 */
export async function yearToDate(
  { db, asOf, year }: Ask,
  figure: (total: UnitTotal) => number,
  within: 'county' | 'parks' = 'county',
): Promise<YearToDate> {
  const until = lastMonthEnded(asOf)
  // On a day in January no month of the year has ended: there is nothing to compare yet.
  if (Number(until.slice(0, 4)) < year) return { until, now: null, before: null, unitMonths: 0 }
  const [now, before] = await Promise.all([
    totalsOfUnits(db, january(until), until, within),
    totalsOfUnits(db, addMonths(january(until), -YEAR), addMonths(until, -YEAR), within),
  ])
  const known = new Set(now.map(({ unit, period }) => `${unit} ${period}`))
  const base = before.filter(({ unit, period }) => known.has(`${unit} ${addMonths(period, YEAR)}`))
  return { until, now: sumOf(now, figure), before: sumOf(base, figure), unitMonths: now.length }
}

const sumOf = (totals: readonly UnitTotal[], figure: (total: UnitTotal) => number): number | null =>
  totals.length === 0 ? null : Math.round(totals.reduce((sum, total) => sum + figure(total), 0) * 100) / 100

/** What an enterprise adds to a sum of the year, as SQL over its month `m`. */
const FIGURES = {
  output: { sql: 'm.outputValue', name: { zh: '本年产值', en: 'output this year' } },
  benefit: { sql: 'm.profit + m.taxPaid', name: { zh: '本年利税', en: 'profit and tax this year' } },
} as const

/**
 * Each enterprise in being, or that reported before it closed, with what it adds to the sum of the year's ended months:
 * those that have not reported any come first.
 */
export function enterprisesOfYear(
  { asOf, year }: Ask,
  figure: keyof typeof FIGURES,
  within: 'county' | 'parks' = 'county',
): RecordQuery {
  const { sql, name } = FIGURES[figure]
  const isParks = within === 'parks'
  const until = lastMonthEnded(asOf)
  return {
    from: `(SELECT e.id, e.name, CASE WHEN t.reports IS NULL THEN 0 ELSE 1 END AS counted, t.fen / 100.0 AS yuan
             FROM enterprise e
             LEFT JOIN (SELECT m.enterpriseId, COUNT(*) AS reports, SUM(${sql}) AS fen FROM monthly_operation m
                         WHERE m.reported = 1 AND m.period BETWEEN ? AND ? ${isParks ? 'AND m.unit = ?' : ''}
                         GROUP BY m.enterpriseId) t ON t.enterpriseId = e.id
            WHERE t.reports IS NOT NULL
               OR (EXISTS (SELECT 1 FROM enterprise_status s WHERE s.enterpriseId = e.id AND s.fromDay <= ?
                              AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED'))
                   ${isParks ? 'AND e.enteredParkOn <= ?' : ''})) r`,
    parameters: [`${year}-01`, until, ...(isParks ? [PARK_UNIT] : []), asOf, asOf, ...(isParks ? [asOf] : [])],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.yuan',
    noteName: name,
    noteUnit: { zh: '元', en: 'CNY' },
  }
}
