import { type Context, refuseIf } from '@tongchou/service-kit'
import { JobRecord, type JobRecordValues } from './job-record.entity.ts'
import { UnemploymentRegistration, type UnemploymentRegistrationValues } from './unemployment-registration.entity.ts'

const FOREVER = '9999-12-31'

/** Two spans of days that share one. */
const overlap = (from: string, until: string | null, start: string, end: string | null): boolean =>
  from < (end ?? FOREVER) && start < (until ?? FOREVER)

/** Nobody counts twice: one job at a time. @throws job.in-work-already */
export async function settleJob(ctx: Context, values: JobRecordValues, before: JobRecord | null): Promise<void> {
  const { residentId, startedOn, endedOn } = values
  const others = await ctx.db.repository(JobRecord).findBy({ residentId })
  const other = others.find((job) => job.id !== before?.id && overlap(startedOn, endedOn, job.startedOn, job.endedOn))
  refuseIf(other !== undefined, 'job.in-work-already', 'residentId', { since: other?.startedOn ?? null })
}

/** Who has work is not out of work, and nobody is registered twice. @throws unemployment.in-work, unemployment.registered-already */
export async function settleUnemployment(
  ctx: Context,
  values: UnemploymentRegistrationValues,
  before: UnemploymentRegistration | null,
): Promise<void> {
  const { residentId, registeredOn, cancelledOn } = values
  const [jobs, registrations] = await Promise.all([
    ctx.db.repository(JobRecord).findBy({ residentId }),
    ctx.db.repository(UnemploymentRegistration).findBy({ residentId }),
  ])
  const isInWork = jobs.some((job) => job.urban && overlap(registeredOn, cancelledOn, job.startedOn, job.endedOn))
  refuseIf(isInWork, 'unemployment.in-work', 'residentId')
  const isTwice = registrations.some(
    (other) => other.id !== before?.id && overlap(registeredOn, cancelledOn, other.registeredOn, other.cancelledOn),
  )
  refuseIf(isTwice, 'unemployment.registered-already', 'residentId')
}
