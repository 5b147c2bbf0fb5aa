import { Field, ID, InputType } from 'type-graphql'
import type { Context } from '../context/context.ts'
import { ChangeInput } from '../door/change.ts'
import { Fault } from '../fault/fault.ts'
import { MonthScalar } from '../graph/scalars.ts'
import { formOf } from './form-definition.ts'
import { partIn, anothersReport } from './part.ts'
import { findSubmission } from './period-gate.ts'
import { isTheirs, type PeriodStep, statusAfter } from './period.rules.ts'
import { Submission, type SubmissionStatus } from './submission.entity.ts'

@InputType('PeriodStepInput')
export class PeriodStepInput extends ChangeInput {
  @Field(() => String)
  form: string

  @Field(() => MonthScalar)
  period: string

  @Field(() => ID, { description: 'Department or township that reports' })
  unit: string

  @Field(() => String, { nullable: true, description: 'Required when returning' })
  reason?: string | null
}

const stamp = (ctx: Context, step: PeriodStep, reason: string | null): Partial<Submission> => {
  const { name } = ctx.viewer
  switch (step) {
    case 'submit':
      return { submittedBy: name, submittedAt: ctx.now, reviewedBy: null, approvedBy: null, reason: null }
    case 'review':
      return { reviewedBy: name }
    case 'approve':
      return { approvedBy: name }
    case 'lock':
      return { lockedAt: ctx.now }
    case 'return':
      return { reason }
  }
}

/** Nobody passes a report that he submitted himself. */
export const isOwnWork = (ctx: Context, step: PeriodStep, submission: Submission): boolean =>
  step === 'review' && submission.submittedBy === ctx.viewer.name

/**
 * Takes a unit's report of a month one step on, or returns it.
 * @throws form-unknown, not-found, forbidden (another office's), period-step (not from this status), reason-required, own-work
 */
export async function takeStep(ctx: Context, step: PeriodStep, input: PeriodStepInput): Promise<Submission> {
  const form = formOf(ctx, input.form)
  const found = await findSubmission(ctx, input.form, input.period, input.unit)
  const submission = found && (await ctx.get(Submission, found.id, 'unit'))
  if (!submission) throw new Fault('not-found', { field: 'period', type: 'Submission' })
  const part = partIn(ctx, input.form, input.unit)
  if (!isTheirs(part, step, submission.status)) throw anothersReport(ctx, input.form)
  const reason = input.reason?.trim() || null
  const status = statusAfter(step, submission.status)
  if (!status) throw new Fault('period-step', { field: 'period', step, status: submission.status })
  if (step === 'return' && !reason) throw new Fault('reason-required', { field: 'reason' })
  if (isOwnWork(ctx, step, submission)) throw new Fault('own-work', { field: 'unit' })
  if (step === 'submit') {
    await form.check?.(ctx, submission)
    await form.report(ctx, submission)
  }
  if (step === 'return') await form.withdraw(ctx, submission)
  const patch = { ...stamp(ctx, step, reason), status: status as SubmissionStatus }
  return ctx.update(Submission, submission, submission.version, patch, `submission.${step}`, reason)
}
