import { type Context, findSubmission, refuseOtherUnit, SubmissionStatus } from '@tongchou/service-kit'
import { warningsOf } from './progress.rules.ts'
import { monthsOf, projectsOwed } from './progress.repository.ts'
import type { ProgressGrid } from './progress.types.ts'

export const FORM = 'project-progress'

/** A unit's month with last month's figures beside it. */
export async function readProgress(ctx: Context, period: string, unit: string): Promise<ProgressGrid> {
  refuseOtherUnit(ctx, unit)
  const [projects, submission] = await Promise.all([
    projectsOwed(ctx, period, unit),
    findSubmission(ctx, FORM, period, unit),
  ])
  const months = await monthsOf(
    ctx,
    projects.map(({ id }) => id),
    period,
  )
  const status = submission?.status ?? null
  return {
    period,
    unit,
    status,
    reason: submission?.reason ?? null,
    open: status === null || status === SubmissionStatus.DRAFT || status === SubmissionStatus.RETURNED,
    rows: projects.map((project) => {
      const all = months.get(project.id) ?? []
      const now = all.find((each) => each.period === period)
      const earlier = all.filter((each) => each.period < period)
      const last = earlier.at(-1)
      return {
        project,
        version: now?.version ?? null,
        completed: now?.completed ?? null,
        cumulative: now?.cumulative ?? null,
        imageProgress: now?.imageProgress ?? null,
        note: now?.note ?? null,
        lastCompleted: last?.completed ?? 0,
        lastCumulative: last?.cumulative ?? project.priorInvestment,
        lastImageProgress: last?.imageProgress ?? null,
        warnings: now
          ? warningsOf({ completed: now.completed, earlier: earlier.map(({ completed }) => completed) })
          : [],
      }
    }),
  }
}
