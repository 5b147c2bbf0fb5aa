import type { Context } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { ServiceMode } from './service-officer.entity.ts'

/** Enterprises in being on a day that the viewer may see, and those of them that have an officer. */
export async function coverageOf(ctx: Context, asOf: string): Promise<{ enterprises: number; covered: number }> {
  const scope = ctx.scope(Enterprise, 'e')
  const [row] = await ctx.db.sql<{ n: number; covered: number }>(
    `SELECT COUNT(*) AS n, COUNT(o.id) AS covered
       FROM enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
       LEFT JOIN service_officer o ON o.enterpriseId = e.id AND o.fromDay <= ? AND (o.untilDay IS NULL OR o.untilDay > ?)
      WHERE s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?)
        AND s.status NOT IN ('CLOSED', 'DEREGISTERED') AND ${scope.sql}`,
    [asOf, asOf, asOf, asOf, ...scope.parameters],
  )
  return { enterprises: Number(row?.n ?? 0), covered: Number(row?.covered ?? 0) }
}

export interface ModeUse {
  readonly mode: ServiceMode
  readonly times: number
  readonly enterprises: number
  readonly satisfaction: number | null
}

/** How often each way of serving was used in a year, and how it was found; unused ones too. */
export async function useOfModes(ctx: Context, year: number): Promise<ModeUse[]> {
  const scope = ctx.scope(Enterprise, 'e')
  const rows = await ctx.db.sql<ModeUse>(
    `SELECT v.mode AS mode, COUNT(*) AS times, COUNT(DISTINCT v.enterpriseId) AS enterprises, AVG(v.satisfaction) AS satisfaction
       FROM service_visit v JOIN enterprise e ON e.id = v.enterpriseId
      WHERE v.servedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY v.mode`,
    [`${year}-01-01`, `${year}-12-31`, ...scope.parameters],
  )
  const used = new Map(rows.map((row) => [row.mode, row]))
  return Object.values(ServiceMode).map((mode) => {
    const row = used.get(mode)
    const satisfaction = row?.satisfaction == null ? null : Number(row.satisfaction)
    return { mode, times: Number(row?.times ?? 0), enterprises: Number(row?.enterprises ?? 0), satisfaction }
  })
}
