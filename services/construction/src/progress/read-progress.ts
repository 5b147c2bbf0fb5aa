import { type Context, findSubmission, refuseOtherUnit, SubmissionStatus } from '@tongchou/service-kit'
import { monthsOf, worksOwed } from './progress.repository.ts'
import type { ConstructionProgressGrid } from './progress.types.ts'

export const FORM = 'construction-progress'

/** A department's month with the last figures and the plan beside it. */
export async function readProgress(ctx: Context, period: string, unit: string): Promise<ConstructionProgressGrid> {
  refuseOtherUnit(ctx, unit)
  const [works, submission] = await Promise.all([worksOwed(ctx, period, unit), findSubmission(ctx, FORM, period, unit)])
  const months = await monthsOf(ctx, works, period)
  const status = submission?.status ?? null
  return {
    period,
    unit,
    status,
    reason: submission?.reason ?? null,
    open: status === null || status === SubmissionStatus.DRAFT || status === SubmissionStatus.RETURNED,
    rows: works.map((work) => {
      const { now = null, last = null, plannedPercent = null } = months.get(work.id) ?? {}
      return {
        work,
        version: now?.version ?? null,
        percent: now?.percent ?? null,
        quantity: now?.quantity ?? null,
        note: now?.note ?? null,
        plannedPercent,
        lastPercent: last?.percent ?? 0,
        lastQuantity: last?.quantity ?? 0,
      }
    }),
  }
}
