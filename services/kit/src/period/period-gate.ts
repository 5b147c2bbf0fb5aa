import type { Context } from '../context/context.ts'
import { Fault } from '../fault/fault.ts'
import { anothersReport, partIn } from './part.ts'
import { allows } from '../viewer/permission.ts'
import { periodVerdict } from './period.rules.ts'
import { Submission, SubmissionStatus } from './submission.entity.ts'

export const findSubmission = (ctx: Context, form: string, period: string, unit: string): Promise<Submission | null> =>
  ctx.db.repository(Submission).findOneBy({ form, period, unit })

/**
 * Lets figures of a month be entered, and opens the unit's report of it as a draft.
 * After the lock only the reviewing department's head may, with a reason: that is a correction, and a new revision.
 * @throws forbidden (another office's), period-future, period-under-review, period-closed
 */
export async function openForEntry(
  ctx: Context,
  form: string,
  period: string,
  unit: string,
  correctionReason?: string | null,
): Promise<Submission> {
  const part = partIn(ctx, form, unit)
  if (part === 'none') throw anothersReport(ctx, form)
  const submission = await findSubmission(ctx, form, period, unit)
  const verdict = periodVerdict(period, ctx.today, submission?.status ?? null)
  if (verdict === 'open') {
    if (submission) return submission
    return ctx.create(Submission, draft(form, period, unit), 'submission.opened')
  }
  const mayCorrect = part === 'reviewer' && allows(ctx.viewer, `${ctx.service}.lock`)
  if (verdict === 'closed' && submission && correctionReason && mayCorrect) {
    const patch = { revision: submission.revision + 1, reason: correctionReason }
    return ctx.update(Submission, submission, submission.version, patch, 'submission.corrected', correctionReason)
  }
  throw new Fault(`period-${verdict}`, { field: 'period', period, unit })
}

export const draft = (form: string, period: string, unit: string) => ({
  form,
  period,
  unit,
  status: SubmissionStatus.DRAFT,
  revision: 1,
  submittedBy: null,
  submittedAt: null,
  reviewedBy: null,
  approvedBy: null,
  lockedAt: null,
  reason: null,
})
