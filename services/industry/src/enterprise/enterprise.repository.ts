import type { Context } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import { Enterprise } from './enterprise.entity.ts'
import type { EnterpriseFilter } from './enterprise.inputs.ts'
import { NURSERY_REVENUE } from './enterprise.rules.ts'

const EQUALS = { township: 'township', parkId: 'parkId', unit: 'unit', enterpriseClass: 'enterpriseClass' } as const

export function whereEnterprise(query: SelectQueryBuilder<Enterprise>, filter: EnterpriseFilter): void {
  for (const [name, column] of Object.entries(EQUALS)) {
    const value = filter[name as keyof typeof EQUALS]
    if (value != null) query.andWhere(`row.${column} = :${name}`, { [name]: value })
  }
  if (filter.status?.length) query.andWhere('row.status IN (:...status)', { status: filter.status })
  if (filter.key != null) query.andWhere('row.isKey = :isKey', { isKey: filter.key ? 1 : 0 })
  if (filter.aboveScale != null) query.andWhere(`row.aboveScaleSince IS ${filter.aboveScale ? 'NOT ' : ''}NULL`)
  if (filter.industryCode && /^[A-T]\d{0,4}$/.test(filter.industryCode))
    query.andWhere('row.industryCode LIKE :industry', { industry: `${filter.industryCode}%` })
}

export function whereUpgradeCandidate(query: SelectQueryBuilder<Enterprise>): void {
  query.andWhere('row.aboveScaleSince IS NULL AND row.annualRevenue >= :nursery', { nursery: NURSERY_REVENUE })
  query.andWhere("row.status NOT IN ('CLOSED', 'DEREGISTERED')")
}

export async function countEnterprisesByTownship(ctx: Context, codes: readonly string[]): Promise<number[]> {
  const scope = ctx.scope(Enterprise, 'e')
  const rows = await ctx.db.sql<{ township: string; n: number }>(
    `SELECT e.township AS township, COUNT(*) AS n FROM enterprise e
      WHERE e.township IN (${codes.map(() => '?').join(', ')})
        AND e.status NOT IN ('CLOSED', 'DEREGISTERED') AND ${scope.sql} GROUP BY e.township`,
    [...codes, ...scope.parameters],
  )
  const counts = new Map(rows.map(({ township, n }) => [township, Number(n)]))
  return codes.map((code) => counts.get(code) ?? 0)
}
