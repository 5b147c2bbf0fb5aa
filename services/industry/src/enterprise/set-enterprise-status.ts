import { refuseFuture, refuseIf, textOrNone, type Context } from '@tongchou/service-kit'
import { Enterprise, EnterpriseStatus } from './enterprise.entity.ts'
import { EnterpriseStatusPeriod } from './enterprise-status.entity.ts'
import type { SetEnterpriseStatusInput } from './enterprise.inputs.ts'
import { statusesAfter } from './enterprise.rules.ts'

/**
 * Says how an enterprise runs from a day on; what held before ends on that day and stays known.
 * @throws enterprise.status-step, enterprise.status-before-latest, reason-required, day-in-future
 */
export async function setEnterpriseStatus(ctx: Context, input: SetEnterpriseStatusInput): Promise<Enterprise> {
  const enterprise = await ctx.get(Enterprise, input.uscc, 'uscc')
  refuseFuture(input, ctx.today, 'from')
  const allowed = statusesAfter(enterprise.status)
  const step = { from: enterprise.status, to: input.status, allowed }
  refuseIf(!allowed.includes(input.status), 'enterprise.status-step', 'status', step)
  const reason = textOrNone(input.reason, 'reason', 500)
  refuseIf(reason === null && input.status !== EnterpriseStatus.NORMAL, 'reason-required', 'reason')
  const periods = await ctx.load.many(EnterpriseStatusPeriod, 'enterpriseId', enterprise.id, 'fromDay')
  const latest = periods.at(-1)
  if (latest) {
    refuseIf(input.from <= latest.fromDay, 'enterprise.status-before-latest', 'from', { latest: latest.fromDay })
    const ends = { untilDay: input.from }
    await ctx.update(EnterpriseStatusPeriod, latest, latest.version, ends, 'enterprise.status-ended')
  }
  const { status, from: fromDay } = input
  const next = { enterpriseId: enterprise.id, status, fromDay, untilDay: null, reason }
  await ctx.create(EnterpriseStatusPeriod, next, 'enterprise.status-set', reason)
  return ctx.update(Enterprise, enterprise, input.version, { status }, 'enterprise.status-set', reason)
}
