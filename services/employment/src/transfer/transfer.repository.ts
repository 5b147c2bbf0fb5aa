import type { Context } from '@tongchou/service-kit'
import { yearStart } from '../county/year-start.ts'
import { LabourTransfer, type TransferDestination } from './labour-transfer.entity.ts'

export interface TransferSum {
  readonly persons: number
  readonly organised: number
  readonly income: number
}

/** A year is counted as far as it has gone. */
const untilOf = (ctx: Context, year: number): string =>
  year === Number(ctx.today.slice(0, 4)) ? ctx.today : `${year}-12-31`

const SUMS = `SUM(t.persons) AS persons, SUM(CASE WHEN t.organised = 1 THEN t.persons ELSE 0 END) AS organised, SUM(t.income) AS income`

const numbers = (row: TransferSum): TransferSum => ({
  persons: Number(row.persons),
  organised: Number(row.organised),
  income: Number(row.income),
})

/** What a township has sent since the year began, as far as the viewer may see. */
export const byTownship = (ctx: Context, code: string): Promise<TransferSum> =>
  ctx.load.batch('transferred-of-township', code, async (codes) => {
    const scope = ctx.scope(LabourTransfer, 't')
    const rows = await ctx.db.sql<TransferSum & { code: string }>(
      `SELECT t.township AS code, ${SUMS} FROM labour_transfer t WHERE t.departedOn >= ? AND t.departedOn <= ? AND ${scope.sql} GROUP BY t.township`,
      [yearStart(ctx.today), ctx.today, ...scope.parameters],
    )
    const sums = new Map(rows.map((row) => [row.code, numbers(row)]))
    return codes.map((each) => sums.get(each) ?? { persons: 0, organised: 0, income: 0 })
  })

interface Line extends TransferSum {
  readonly destination: TransferDestination
  readonly trade: string
  readonly sampledPerHead: number | null
}

/** Workers sent in a year by destination and trade. */
export async function boardOf(ctx: Context, year: number): Promise<Line[]> {
  const scope = ctx.scope(LabourTransfer, 't')
  const rows = await ctx.db.sql<Line>(
    `SELECT t.destination AS destination, t.trade AS trade, ${SUMS},
            ROUND(SUM(t.sampleIncome * t.sampleSize) / NULLIF(SUM(t.sampleSize), 0)) AS sampledPerHead
       FROM labour_transfer t WHERE t.departedOn >= ? AND t.departedOn <= ? AND ${scope.sql}
      GROUP BY t.destination, t.trade ORDER BY persons DESC, t.trade`,
    [`${year}-01-01`, untilOf(ctx, year), ...scope.parameters],
  )
  return rows.map(({ destination, trade, sampledPerHead, ...row }) => ({
    destination,
    trade,
    ...numbers(row),
    sampledPerHead: sampledPerHead === null ? null : Number(sampledPerHead),
  }))
}

export interface TownshipRow extends TransferSum {
  readonly code: string
  readonly inCounty: number
  readonly outside: number
}

/** Workers that each township sent in a year until the day: in the county, out of it, and what they earn. */
export async function sentByTownship(ctx: Context, year: number): Promise<TownshipRow[]> {
  const scope = ctx.scope(LabourTransfer, 't')
  const rows = await ctx.db.sql<TownshipRow>(
    `SELECT t.township AS code, ${SUMS}, SUM(CASE WHEN t.destination = 'COUNTY' THEN t.persons ELSE 0 END) AS inCounty,
            SUM(CASE WHEN t.destination = 'OUTSIDE' THEN t.persons ELSE 0 END) AS outside
       FROM labour_transfer t WHERE t.departedOn >= ? AND t.departedOn <= ? AND ${scope.sql}
      GROUP BY t.township ORDER BY persons DESC, t.township`,
    [`${year}-01-01`, untilOf(ctx, year), ...scope.parameters],
  )
  return rows.map((row) => ({
    ...numbers(row),
    code: row.code,
    inCounty: Number(row.inCounty),
    outside: Number(row.outside),
  }))
}
