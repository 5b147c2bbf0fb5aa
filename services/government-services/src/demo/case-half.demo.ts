import type { Context } from '@tongchou/service-kit'
import { loadApprovals } from './approvals.demo.ts'
import { loadCases } from './cases.demo.ts'
import { loadEvaluations } from './evaluations.demo.ts'
import { loadHall } from './hall.demo.ts'
import { loadPoints } from './points.demo.ts'
import { loadSharing } from './sharing.demo.ts'

/** Everything that came of the items: cases and what people said of them, the hall, approvals, shared data, points. */
export async function loadCaseHalf(ctx: Context): Promise<void> {
  const cases = await loadCases(ctx)
  await loadEvaluations(ctx, cases)
  await loadHall(ctx)
  await loadApprovals(ctx)
  await loadSharing(ctx)
  await loadPoints(ctx)
}
