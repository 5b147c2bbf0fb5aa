import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { ArrearsCase, ArrearsCaseValues, ArrearsState } from './arrears-case.entity.ts'

type State = `${ArrearsState}`

/** Where a case may go from where it stands. A case that proves unfounded is closed from the investigation. */
const NEXT: Readonly<Record<State, readonly State[]>> = {
  ACCEPTED: ['INVESTIGATING'],
  INVESTIGATING: ['ORDERED', 'CLOSED'],
  ORDERED: ['PAID', 'REFERRED'],
  REFERRED: ['PAID'],
  PAID: ['CLOSED'],
  CLOSED: [],
}

export const nextStates = (state: State): readonly State[] => NEXT[state]

interface Step {
  readonly on: string
  /** The day of the step before. */
  readonly last: string | null
  readonly today: string
}

/** A case goes its way one step at a time, on days that follow each other. */
export function refusalOfArrearsStep(from: State, to: State, { on, last, today }: Step): Refusal | null {
  if (!NEXT[from].includes(to)) return { code: 'arrears.step-order', field: 'version', params: { from, to } }
  if (on > today) return { code: 'day-in-future', field: 'on', params: { today } }
  return last && on < last ? { code: 'days-out-of-order', field: 'on', params: { after: last } } : null
}

/** A complaint names people and a sum; a closed case stays as it was closed. */
export function refusalOfCase(values: ArrearsCaseValues, today: string, before: ArrearsCase | null): Refusal | null {
  if (before?.state === 'CLOSED') return { code: 'arrears.closed', field: 'id' }
  if (values.claimedPersons === 0) return { code: 'arrears.nobody', field: 'claimedPersons' }
  if (values.claimedAmount === 0) return { code: 'arrears.nothing', field: 'claimedAmount' }
  return (
    refusalOfCreditCode(values.employerUscc, 'employerUscc') ??
    refusalOfFuture(values, today, 'complainedOn', 'acceptedOn') ??
    refusalOfDisorder(values, 'complainedOn', 'acceptedOn')
  )
}

interface Owed {
  readonly amount: number
  readonly persons: number
}

/** No more is paid than is owed, to no more people; the last payment clears everyone. */
export function refusalOfPayment(pays: Owed, owed: Owed): Refusal | null {
  if (pays.amount <= 0) return { code: 'arrears.nothing', field: 'amount' }
  if (pays.amount > owed.amount)
    return { code: 'arrears.paid-over-owed', field: 'amount', params: { most: owed.amount / 100 } }
  if (pays.persons < 0) return { code: 'amount-below-zero', field: 'persons' }
  if (pays.persons > owed.persons)
    return { code: 'arrears.persons-over-owed', field: 'persons', params: { most: owed.persons } }
  const isAll = pays.amount === owed.amount
  if (isAll !== (pays.persons === owed.persons) && owed.persons > 0)
    return { code: 'arrears.persons-and-sum-differ', field: 'persons', params: { left: owed.persons - pays.persons } }
  return null
}
