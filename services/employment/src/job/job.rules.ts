import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { JobRecordValues } from './job-record.entity.ts'
import type { UnemploymentRegistrationValues } from './unemployment-registration.entity.ts'

/** An end needs its reason, and a reason its end. */
function refusalOfEnd(on: string | null, reason: string | null, day: string, why: string): Refusal | null {
  if (on && !reason) return { code: 'reason-required', field: why }
  return reason && !on ? { code: 'text-required', field: day } : null
}

export const refusalOfJob = (job: JobRecordValues, today: string): Refusal | null =>
  refusalOfCreditCode(job.employerUscc, 'employerUscc') ??
  refusalOfFuture(job, today, 'startedOn', 'endedOn') ??
  refusalOfDisorder(job, 'startedOn', 'endedOn') ??
  refusalOfEnd(job.endedOn, job.endReason, 'endedOn', 'endReason')

export const refusalOfUnemployment = (facts: UnemploymentRegistrationValues, today: string): Refusal | null =>
  refusalOfFuture(facts, today, 'registeredOn', 'cancelledOn') ??
  refusalOfDisorder(facts, 'registeredOn', 'cancelledOn') ??
  refusalOfEnd(facts.cancelledOn, facts.cancelReason, 'cancelledOn', 'cancelReason')

const WHOLE = 100

export function refusalOfGoal(goal: { unemploymentRate: number; graduateRate: number }): Refusal | null {
  const field = (['unemploymentRate', 'graduateRate'] as const).find((name) => goal[name] > WHOLE)
  return field ? { code: 'share-over-hundred', field } : null
}
