import { type Context, growthOf, addMonths } from '@tongchou/service-kit'
import { MonthlyOperation } from '../monthly-operation/monthly-operation.entity.ts'
import type { RecoveryMonth } from './report.types.ts'

interface Row {
  readonly unit: string
  readonly period: string
  readonly output: number
  readonly benefit: number
  readonly electricity: number
  readonly used: number
  readonly n: number
}

const YEAR = 12
const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0)
const orNull = (rows: readonly Row[], of: (row: Row) => number): number | null => (rows.length ? sum(rows, of) : null)

/** Twelve months to `until`, each against the same units a month and a year before; of what the viewer may see. */
export async function recoveryUntil(ctx: Context, until: string): Promise<RecoveryMonth[]> {
  const scope = ctx.scope(MonthlyOperation, 'm')
  const found = await ctx.db.sql<Row>(
    `SELECT m.unit AS unit, m.period AS period, SUM(m.outputValue) AS output, SUM(m.profit) + SUM(m.taxPaid) AS benefit,
            SUM(m.electricity) AS electricity, SUM(m.capacityUse) AS used, COUNT(*) AS n
       FROM monthly_operation m WHERE m.reported = 1 AND m.period BETWEEN ? AND ? AND ${scope.sql} GROUP BY m.unit, m.period`,
    [addMonths(until, -2 * YEAR), until, ...scope.parameters],
  )
  const rows = found.map(({ unit, period, ...figures }) => ({
    unit,
    period,
    output: Number(figures.output),
    benefit: Number(figures.benefit),
    electricity: Number(figures.electricity),
    used: Number(figures.used),
    n: Number(figures.n),
  }))
  const byMonth = Map.groupBy(rows, ({ period }) => period)
  const of = (period: string, units: ReadonlySet<string>) =>
    (byMonth.get(period) ?? []).filter(({ unit }) => units.has(unit))
  return Array.from({ length: YEAR }, (_, index) => addMonths(until, index - YEAR + 1)).flatMap((period) => {
    const own = byMonth.get(period)
    if (!own) return []
    const units = new Set(own.map(({ unit }) => unit))
    const before = of(addMonths(period, -1), units)
    const lastYear = of(addMonths(period, -YEAR), units)
    const output = sum(own, (row) => row.output)
    const outputLastYear = orNull(lastYear, (row) => row.output)
    const reports = sum(own, ({ n }) => n)
    return [
      {
        period,
        units: units.size,
        output,
        outputLastYear,
        monthOnMonth: growthOf(
          output,
          orNull(before, (row) => row.output),
        ),
        yearOnYear: growthOf(output, outputLastYear),
        benefit: sum(own, (row) => row.benefit),
        benefitLastYear: orNull(lastYear, (row) => row.benefit),
        electricity: sum(own, (row) => row.electricity),
        capacityUse: reports > 0 ? sum(own, ({ used }) => used) / reports : null,
      },
    ]
  })
}
