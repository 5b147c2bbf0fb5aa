import type { Db } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { FundAllocation } from './fund-allocation.entity.ts'

interface LineFilter {
  readonly fundId?: string | null
  readonly projectId?: string | null
  readonly overdue?: boolean | null
  /** Only lines of this unit. */
  readonly unit?: string | null
}

/** What is still to be paid comes first, those with the nearest limit before all; what is all paid, last. */
export function orderLines(query: SelectQueryBuilder<FundAllocation>): void {
  // Both databases put nothing before something.
  query.orderBy('row.spentOn', 'ASC').addOrderBy('row.spendable', 'DESC').addOrderBy('row.spendBy', 'ASC')
}

/** Narrows lines to a fund, a project, a unit, or to those past their limit that are not all paid. */
export function whereLine(query: SelectQueryBuilder<FundAllocation>, filter: LineFilter, today: string): void {
  const { fundId, projectId, overdue, unit } = filter
  if (fundId) query.andWhere('row.fundId = :fundId', { fundId })
  if (projectId) query.andWhere('row.projectId = :projectId', { projectId })
  if (unit) query.andWhere('(row.township = :unit OR row.department = :unit)', { unit })
  if (overdue) query.andWhere('row.spendBy < :today AND row.spentOn IS NULL', { today })
}

const lastOf = async (db: Db, sql: string, id: string): Promise<string | null> =>
  (await db.sql<{ day: string | null }>(sql, [id]))[0]?.day ?? null

/** The day on which the last part of a fund was given out. */
export const lastAllocatedOn = (db: Db, fundId: string): Promise<string | null> =>
  lastOf(db, 'SELECT MAX(allocatedOn) AS day FROM fund_allocation WHERE fundId = ?', fundId)

/** The day on which a line was last paid out of. */
export const lastPaidOn = (db: Db, allocationId: string): Promise<string | null> =>
  lastOf(db, 'SELECT MAX(paidOn) AS day FROM fund_payment WHERE allocationId = ?', allocationId)
