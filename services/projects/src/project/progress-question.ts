import { type Context, type Db, lastDayOf } from '@tongchou/service-kit'
import { lastMonthDue, lastReportedMonth, plannedShare, reportedIn } from './project.repository.ts'

/**
 * The month that the progress of projects is judged by. A month that is still being reported counts for those whose unit
 * has reported it already; every other is held against the month that is due: who is not late is not behind.
 */
export interface ProgressQuestion {
  /** The last month that anybody reported; null before anything is reported in the year. */
  readonly until: string | null
  /** What the plan expects by then. */
  readonly share: number
  /** The last month that is due, where it lies before `until`; else the same. */
  readonly due: string | null
  readonly dueShare: number
  /** The last day of the month that is due: what started later is not judged by it. */
  readonly dueEnd: string
}

export const NOTHING_ASKED: ProgressQuestion = { until: null, share: 0, due: null, dueShare: 0, dueEnd: '' }

/** The month that progress is judged by on a day. */
export async function progressQuestionOf(db: Db, asOf: string): Promise<ProgressQuestion> {
  const until = await lastReportedMonth(db, asOf)
  if (until === null) return NOTHING_ASKED
  const share = await plannedShare(db, until)
  const due = lastMonthDue(asOf)
  // Nothing is still being reported: one month for all.
  if (due >= until) return { until, share, due: until, dueShare: share, dueEnd: asOf }
  // In January nothing of the year is due yet.
  const dueShare = due.slice(0, 4) === until.slice(0, 4) ? await plannedShare(db, due) : 0
  return { until, share, due, dueShare, dueEnd: lastDayOf(due) }
}

export const progressQuestion = (ctx: Context, asOf: string): Promise<ProgressQuestion> =>
  ctx.load.batch<ProgressQuestion>('progress-question', asOf, (days) =>
    Promise.all(days.map((day) => progressQuestionOf(ctx.db, day))),
  )

/** What the plan expects of one started project; null where it was started after the month it is judged by. */
export async function shareExpected(
  ctx: Context,
  { id, startedOn }: { readonly id: string; readonly startedOn: string | null },
  question: ProgressQuestion,
): Promise<number | null> {
  const { until, share, due, dueShare, dueEnd } = question
  if (until === null) return null
  const isReported =
    until === due ||
    (await ctx.load.batch(`reported:${until}`, id, async (ids) => {
      const reported = await reportedIn(ctx.db, ids, until)
      return ids.map((each) => reported.has(each))
    }))
  if (isReported) return share
  return startedOn !== null && startedOn > dueEnd ? null : dueShare
}

/** The same in SQL: whether a project, known by its id, has the month reported. Takes the month as its parameter. */
export const reportedSql = (id: string, month: string): string =>
  `EXISTS (SELECT 1 FROM monthly_investment r WHERE r.projectId = ${id} AND r.reported = 1 AND r.period = ${month})`
