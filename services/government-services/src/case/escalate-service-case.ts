import { type Context, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { ServiceCase } from './service-case.entity.ts'
import type { EscalateServiceCaseInput } from './service-case.inputs.ts'

/** Takes a late case to a leader. @throws service-case.not-overdue */
export async function escalateServiceCase(ctx: Context, input: EscalateServiceCaseInput): Promise<ServiceCase> {
  const record = await ctx.get(ServiceCase, input.id)
  refuseFuture(input, ctx.today, 'on')
  const isLate = record.closedOn === null && input.on > record.promisedDueOn
  refuseIf(!isLate, 'service-case.not-overdue', 'on', { dueOn: record.promisedDueOn })
  const facts = {
    escalatedOn: input.on,
    escalatedTo: textOf(input.to, 'to', 60),
    escalationReason: textOf(input.reason, 'reason', 2000),
  }
  return ctx.update(ServiceCase, record, input.version, facts, 'service-case.escalated')
}
