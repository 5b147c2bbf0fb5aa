import { type Db, growthOf, yearBefore } from '@tongchou/service-kit'
import { firstDay, lastDay, yuan } from '../target/target-words.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'
import { fellMuch, type Winnings } from './growth.rules.ts'

export interface UnitGrowth extends Winnings {
  readonly id: string
  readonly unit: string
  readonly township: string | null
  readonly department: string | null
  readonly name: string
  /** Percent over the same days of last year; null without any. */
  readonly growth: number | null
  /** 上年降幅较大: last year fell by the year's limit or more. */
  readonly fellMuch: boolean
}

type Sums = Record<keyof Winnings, number | null>

/** What each assessed unit won by a day, against the years before, in 元. */
export async function growthOfUnits(db: Db, asOf: string): Promise<UnitGrowth[]> {
  const year = Number(asOf.slice(0, 4))
  const [rows, limits] = await Promise.all([
    db.sql<Sums & Pick<UnitGrowth, 'id' | 'unit' | 'township' | 'department' | 'name'>>(
      `SELECT u.id AS id, u.unit AS unit, u.township AS township, u.department AS department, u.name AS name,
              SUM(CASE WHEN f.grantedOn >= ? THEN f.grantedAmount END) AS now,
              SUM(CASE WHEN f.grantedOn BETWEEN ? AND ? THEN f.grantedAmount END) AS samePeriod,
              SUM(CASE WHEN f.grantedOn BETWEEN ? AND ? THEN f.grantedAmount END) AS lastYear,
              SUM(CASE WHEN f.grantedOn <= ? THEN f.grantedAmount END) AS yearBefore
         FROM seeking_unit u LEFT JOIN upper_fund f ON f.unit = u.unit AND f.grantedOn BETWEEN ? AND ?
        WHERE u.planYear = ? GROUP BY u.unit, u.township, u.department, u.name, u.id ORDER BY u.id`,
      [
        firstDay(year),
        firstDay(year - 1),
        yearBefore(asOf),
        firstDay(year - 1),
        lastDay(year - 1),
        lastDay(year - 2),
        firstDay(year - 2),
        asOf,
        year,
      ],
    ),
    thresholdsOf(db, year),
  ])
  return rows.map(({ id, unit, township, department, name, ...sums }) => {
    const won = {
      now: yuan(sums.now),
      samePeriod: yuan(sums.samePeriod),
      lastYear: yuan(sums.lastYear),
      yearBefore: yuan(sums.yearBefore),
    }
    const growth = growthOf(won.now, won.samePeriod)
    return { id, unit, township, department, name, ...won, growth, fellMuch: fellMuch(won, limits.BIG_DROP_PERCENT) }
  })
}

const sumOf = (units: readonly UnitGrowth[], of: (unit: UnitGrowth) => number): number =>
  units.reduce((total, unit) => total + of(unit), 0)

/** The county as the sum of its units. */
export function countyGrowth(units: readonly UnitGrowth[]) {
  const now = sumOf(units, (unit) => unit.now)
  const samePeriod = sumOf(units, (unit) => unit.samePeriod)
  return { now, samePeriod, growth: growthOf(now, samePeriod) }
}
