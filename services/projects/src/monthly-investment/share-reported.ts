import type { Db } from '@tongchou/service-kit'
import { numberOf } from '../project/project.repository.ts'

/**
 * How much of a month is reported: reports in hand over projects building in it. A month reported in part is held against
 * the same part of last year's, in every figure alike.
 */
export async function shareReported(db: Db, period: string): Promise<number> {
  const expected = await numberOf(
    db,
    `SELECT COUNT(*) AS n FROM project p WHERE p.planYear = ? AND p.kind IN ('NEW', 'CONTINUING') AND p.startedOn <= ?
     AND (p.withdrawnOn IS NULL OR p.withdrawnOn > ?) AND (p.completedOn IS NULL OR p.completedOn >= ?)`,
    [Number(period.slice(0, 4)), `${period}-31`, `${period}-31`, `${period}-01`],
  )
  const reported = await numberOf(
    db,
    'SELECT COUNT(*) AS n FROM monthly_investment WHERE period = ? AND reported = 1',
    [period],
  )
  return expected === 0 ? 1 : Math.min(1, reported / expected)
}
