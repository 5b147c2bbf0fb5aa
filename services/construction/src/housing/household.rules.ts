import type { Refusal } from '@tongchou/service-kit'
import type { CompensationKind, Household, HouseholdState } from './household.entity.ts'

type State = `${HouseholdState}`
const ORDER: readonly State[] = ['REGISTERED', 'ASSESSED', 'AGREED', 'VACATED', 'RESETTLED']

/** Family name and asterisks; one character of a name is enough to find the paper file. */
const MASKED = /^\p{Script=Han}{1,2}[*＊某]{1,3}$/u

/** A household is kept without its name, has people and a day of registration that has come. */
export function refusalOfHousehold(
  {
    maskedName,
    people,
    floorArea,
    registeredOn,
  }: Pick<Household, 'maskedName' | 'people' | 'floorArea' | 'registeredOn'>,
  today: string,
): Refusal | null {
  if (!MASKED.test(maskedName)) return { code: 'household.name-unmasked', field: 'maskedName' }
  if (people < 1) return { code: 'household.people-required', field: 'people' }
  if (floorArea <= 0) return { code: 'household.floor-area-required', field: 'floorArea' }
  return registeredOn > today ? { code: 'day-in-future', field: 'registeredOn' } : null
}

/** Each step follows the one before it, on a day not before it and not after today. */
export function refusalOfStep(
  from: State,
  to: State,
  reachedOn: string,
  { on, field, today }: { readonly on: string; readonly field: string; readonly today: string },
): Refusal | null {
  if (ORDER.indexOf(to) !== ORDER.indexOf(from) + 1)
    return { code: 'household.step-order', field: 'id', params: { from, to } }
  if (on > today) return { code: 'day-in-future', field }
  return on < reachedOn ? { code: 'days-out-of-order', field, params: { after: reachedOn } } : null
}

/** Who chose money is resettled once it was paid. */
export const refusalOfResettlement = (kind: `${CompensationKind}`, paidOn: string | null): Refusal | null =>
  kind === 'MONEY' && paidOn === null ? { code: 'household.compensation-unpaid', field: 'on' } : null
