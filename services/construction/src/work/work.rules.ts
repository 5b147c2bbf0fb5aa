import type { Refusal } from '@tongchou/service-kit'
import type { ConstructionWork } from './work.entity.ts'
import type { ConstructionWorkValues } from './work.inputs.ts'

const HOUSING: readonly string[] = ['OLD_ESTATE', 'RESETTLEMENT']

/** Facts of a work that contradict each other, or an acceptance that has been given. */
export function refusalOfWork(
  values: ConstructionWorkValues,
  _today: string,
  before: ConstructionWork | null,
): Refusal | null {
  const { quantity, programme, kind, unit, contractAmount, contractNumber } = values
  if (quantity <= 0) return { code: 'work.quantity-required', field: 'quantity' }
  if ((programme === 'SHANTY_RENEWAL') !== HOUSING.includes(kind))
    return { code: 'work.kind-not-of-programme', field: 'kind' }
  if (HOUSING.includes(kind) && (unit !== 'HOME' || !Number.isInteger(quantity)))
    return { code: 'work.homes-are-counted', field: 'unit' }
  if (contractAmount != null && !contractNumber?.trim())
    return { code: 'work.contract-required', field: 'contractNumber' }
  if (!before?.acceptedOn) return null
  const fixed = (['quantity', 'unit', 'named', 'year', 'programme', 'kind'] as const).find(
    (field) => (values[field] ?? null) !== before[field],
  )
  return fixed ? { code: 'work.accepted-fixed', field: fixed } : null
}

export interface AcceptanceFacts {
  readonly acceptedOn: string
  readonly acceptedQuantity: number
}

/** An acceptance that cannot be: given already, in the future, of nothing or of more than was to be built. */
export function refusalOfAcceptance(
  work: Pick<ConstructionWork, 'acceptedOn' | 'quantity'>,
  { acceptedOn, acceptedQuantity }: AcceptanceFacts,
  today: string,
): Refusal | null {
  if (work.acceptedOn !== null) return { code: 'work.already-accepted', field: 'acceptedOn' }
  if (acceptedOn > today) return { code: 'day-in-future', field: 'acceptedOn' }
  const isShort = acceptedQuantity < work.quantity
  return isShort
    ? { code: 'work.accepted-short', field: 'acceptedQuantity', params: { quantity: work.quantity } }
    : null
}

/** A work is used after it was accepted, and opened once. */
export function refusalOfOpening(
  { acceptedOn, openedOn }: Pick<ConstructionWork, 'acceptedOn' | 'openedOn'>,
  day: string,
  today: string,
): Refusal | null {
  if (openedOn !== null) return { code: 'work.already-open', field: 'openedOn' }
  if (acceptedOn === null) return { code: 'work.not-accepted', field: 'openedOn' }
  if (day > today) return { code: 'day-in-future', field: 'openedOn' }
  return day < acceptedOn ? { code: 'days-out-of-order', field: 'openedOn', params: { after: 'acceptedOn' } } : null
}
