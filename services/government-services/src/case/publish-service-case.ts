import { type Context, refuseFuture, refuseIf, textOf } from '@tongchou/service-kit'
import { refuseOthersDepartment } from '../neighbour/own-department.ts'
import { ServiceCase } from './service-case.entity.ts'
import type { PublishServiceCaseInput } from './service-case.inputs.ts'

/**
 * Notes that process or result of a case was made public.
 * @throws service-case.confidential, service-case.not-decided, service-case.nothing-published, not-your-department
 */
export async function publishServiceCase(ctx: Context, input: PublishServiceCaseInput): Promise<ServiceCase> {
  const record = await ctx.get(ServiceCase, input.id)
  refuseOthersDepartment(ctx, record.department, 'id')
  refuseIf(!record.isPublic, 'service-case.confidential', 'id', { reason: record.confidentialReason })
  const processPublishedOn = input.processPublishedOn ?? record.processPublishedOn
  const resultPublishedOn = input.resultPublishedOn ?? record.resultPublishedOn
  refuseIf(
    !input.processPublishedOn && !input.resultPublishedOn,
    'service-case.nothing-published',
    'processPublishedOn',
  )
  refuseFuture(input, ctx.today, 'processPublishedOn', 'resultPublishedOn')
  refuseIf(resultPublishedOn !== null && record.decidedOn === null, 'service-case.not-decided', 'resultPublishedOn')
  const isEarly = (day: string | null, after: string | null) => day !== null && after !== null && day < after
  refuseIf(isEarly(processPublishedOn, record.acceptedOn), 'days-out-of-order', 'processPublishedOn', {
    after: 'acceptedOn',
  })
  refuseIf(isEarly(resultPublishedOn, record.decidedOn), 'days-out-of-order', 'resultPublishedOn', {
    after: 'decidedOn',
  })
  const publishedAt = textOf(input.publishedAt, 'publishedAt', 200)
  const facts = { processPublishedOn, resultPublishedOn, publishedAt }
  return ctx.update(ServiceCase, record, input.version, facts, 'service-case.published')
}
