import { addMonths, lastMonthEnded, type Ask, type RecordQuery } from '@tongchou/service-kit'
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

/** Each enterprise in being with its latest ended month: those that have not reported it come first. */
export const enterprisesOfMonth = (
  { asOf }: Ask,
  figure: 'm.outputValue' | 'm.profit + m.taxPaid',
  parks = false,
): RecordQuery => ({
  from: `(SELECT e.id, e.name, CASE WHEN m.id IS NULL THEN 0 ELSE 1 END AS counted, (${figure}) / 100.0 AS yuan
           FROM enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
           LEFT JOIN monthly_operation m ON m.enterpriseId = e.id AND m.period = ? AND m.reported = 1
          WHERE s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')
            ${parks ? 'AND e.enteredParkOn <= ?' : ''}) r`,
  parameters: [lastMonthEnded(asOf), asOf, asOf, ...(parks ? [asOf] : [])],
  id: 'r.id',
  label: 'r.name',
  counts: 'r.counted',
  note: 'r.yuan',
})
