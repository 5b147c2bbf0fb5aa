import { addMonths, lastMonthEnded, type Condition, type Db } from '@tongchou/service-kit'
import { type Decline, declineOf, type MonthFigures, powerFallOf } from './decline.rules.ts'

export interface Trend {
  readonly id: string
  readonly name: string
  readonly township: string
  readonly decline: Decline | null
  readonly powerFall: number | null
}

interface Row extends MonthFigures {
  readonly id: string
  readonly name: string
  readonly township: string
  readonly period: string
}

/** Months that the rules look at, counted back from the last one ended: its report may not be in, so one more. */
const BACK = [0, 1, 2, 3, 12, 13, 14]

/** How each surviving enterprise's latest reported month stands to those before; one statement. */
export async function trendsOf(db: Db, asOf: string, scope: Condition): Promise<Trend[]> {
  const last = lastMonthEnded(asOf)
  const periods = BACK.map((back) => addMonths(last, -back))
  const rows = await db.sql<Row>(
    `SELECT e.id AS id, e.name AS name, e.township AS township, m.period AS period, m.outputValue AS output, m.electricity AS electricity
       FROM monthly_operation m JOIN enterprise e ON e.id = m.enterpriseId
      WHERE m.reported = 1 AND m.period IN (${periods.map(() => '?').join(', ')})
        AND e.status NOT IN ('CLOSED', 'DEREGISTERED') AND ${scope.sql}`,
    [...periods, ...scope.parameters],
  )
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, own]) => {
    const months = new Map(
      own.map(({ period, output, electricity }) => [
        period,
        { output: Number(output), electricity: Number(electricity) },
      ]),
    )
    const latest = [last, addMonths(last, -1)].find((period) => months.has(period))
    if (!latest) return []
    const at = (back: number) => months.get(addMonths(latest, -back))
    const { name, township } = own[0]!
    return [{ id, name, township, decline: declineOf(latest, at), powerFall: powerFallOf(at) }]
  })
}
