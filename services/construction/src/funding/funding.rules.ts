import type { Refusal } from '@tongchou/service-kit'
import type { FundingApplication } from './funding-application.entity.ts'
import type { PollutedPond } from './polluted-pond.entity.ts'

const ORDER = ['PREPARED', 'SUBMITTED', 'APPROVED', 'REFUSED']

type Facts = Pick<
  FundingApplication,
  'state' | 'submittedOn' | 'decidedOn' | 'approvedAmount' | 'document' | 'amount' | 'sites'
>

/** A state has what belongs to it: a submission its day, an approval its day, amount and document. */
export function refusalOfApplication(facts: Facts, today: string, before: FundingApplication | null): Refusal | null {
  const { state, submittedOn, decidedOn, approvedAmount, document, amount, sites } = facts
  if (sites < 1) return { code: 'funding.sites-required', field: 'sites' }
  for (const field of ['submittedOn', 'decidedOn'] as const)
    if ((facts[field] ?? '') > today) return { code: 'day-in-future', field }
  if (before && ORDER.indexOf(state) < ORDER.indexOf(before.state))
    return { code: 'funding.state-order', field: 'state' }
  if (state === 'PREPARED') return null
  if (!submittedOn) return { code: 'funding.submission-required', field: 'submittedOn' }
  if (state === 'SUBMITTED') return null
  if (!decidedOn) return { code: 'funding.decision-required', field: 'decidedOn' }
  if (decidedOn < submittedOn)
    return { code: 'days-out-of-order', field: 'decidedOn', params: { after: 'submittedOn' } }
  if (state === 'REFUSED') return null
  if (!document?.trim()) return { code: 'funding.document-required', field: 'document' }
  if (!approvedAmount) return { code: 'funding.amount-required', field: 'approvedAmount' }
  return approvedAmount > amount
    ? { code: 'funding.over-asked', field: 'approvedAmount', params: { asked: amount / 100 } }
    : null
}

/** A pond is treated on a day, after it was found. */
export function refusalOfPond(
  { state, foundOn, treatedOn }: Pick<PollutedPond, 'state' | 'foundOn' | 'treatedOn'>,
  today: string,
): Refusal | null {
  if (foundOn > today) return { code: 'day-in-future', field: 'foundOn' }
  if ((state === 'TREATED') !== Boolean(treatedOn)) return { code: 'pond.treated-incomplete', field: 'treatedOn' }
  if (!treatedOn) return null
  if (treatedOn > today) return { code: 'day-in-future', field: 'treatedOn' }
  return treatedOn < foundOn ? { code: 'days-out-of-order', field: 'treatedOn', params: { after: 'foundOn' } } : null
}
