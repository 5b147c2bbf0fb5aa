import type { SelectQueryBuilder } from 'typeorm'
import type { FundAllocation } from './fund-allocation.entity.ts'

interface LineFilter {
  readonly fundId?: string | null
  readonly projectId?: string | null
  readonly overdue?: boolean | null
}

/** Narrows lines to a fund, a project, or to those past their limit that are not all paid. */
export function whereLine(query: SelectQueryBuilder<FundAllocation>, filter: LineFilter, today: string): void {
  const { fundId, projectId, overdue } = filter
  if (fundId) query.andWhere('row.fundId = :fundId', { fundId })
  if (projectId) query.andWhere('row.projectId = :projectId', { projectId })
  if (overdue) query.andWhere('row.spendBy < :today AND row.spentOn IS NULL', { today })
}
