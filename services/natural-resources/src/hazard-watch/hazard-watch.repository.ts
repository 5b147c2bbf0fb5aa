import type { SelectQueryBuilder } from 'typeorm'
import type { HazardFinding, HazardWatch } from './hazard-watch.entity.ts'

interface WatchFilter {
  readonly pointId?: string | null
  readonly township?: string | null
  readonly from?: string | null
  readonly until?: string | null
  readonly finding?: readonly HazardFinding[] | null
}

/** Narrows records to a point, a township, some days, or to what was found. */
export function whereWatch(query: SelectQueryBuilder<HazardWatch>, filter: WatchFilter): void {
  const { pointId, township, from, until, finding } = filter
  if (pointId) query.andWhere('row.pointId = :pointId', { pointId })
  if (township) query.andWhere('row.township = :township', { township })
  if (from) query.andWhere('row.watchedOn >= :from', { from })
  if (until) query.andWhere('row.watchedOn <= :until', { until })
  if (finding?.length) query.andWhere('row.finding IN (:...finding)', { finding })
}
