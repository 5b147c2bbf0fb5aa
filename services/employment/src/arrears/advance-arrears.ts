import { type Context, Fault, refuse, refuseBelowZero, refuseIf, textOf } from '@tongchou/service-kit'
import { ArrearsCase, ArrearsState } from './arrears-case.entity.ts'
import type {
  ArrearsStepInput,
  CloseArrearsInput,
  OrderArrearsInput,
  PayArrearsInput,
  ReferArrearsInput,
} from './arrears.inputs.ts'
import { recoveredOf } from './arrears.repository.ts'
import { nextStates, refusalOfArrearsStep, refusalOfPayment } from './arrears.rules.ts'
import { ArrearsPayment } from './arrears-payment.entity.ts'

const NUMBER = 60
const NOTE = 200
const { INVESTIGATING, ORDERED, PAID, REFERRED, CLOSED } = ArrearsState

const lastDayOf = ({ acceptedOn, investigatedOn, confirmedOn, referredOn, paidOn }: ArrearsCase): string =>
  paidOn ?? referredOn ?? confirmedOn ?? investigatedOn ?? acceptedOn

async function take(ctx: Context, { id, on }: ArrearsStepInput, to: ArrearsState): Promise<ArrearsCase> {
  const found = await ctx.get(ArrearsCase, id)
  refuse(refusalOfArrearsStep(found.state, to, { on, last: lastDayOf(found), today: ctx.today }))
  return found
}

/** Begins the investigation. @throws arrears.step-order, day-in-future, days-out-of-order */
export async function investigateArrears(ctx: Context, input: ArrearsStepInput): Promise<ArrearsCase> {
  const found = await take(ctx, input, INVESTIGATING)
  return ctx.update(
    ArrearsCase,
    found,
    input.version,
    { state: INVESTIGATING, investigatedOn: input.on },
    'arrears.investigated',
  )
}

/** Orders the employer to pay what was found. @throws arrears.step-order, arrears.nothing, arrears.nobody, days-out-of-order */
export async function orderArrears(ctx: Context, input: OrderArrearsInput): Promise<ArrearsCase> {
  const found = await take(ctx, input, ORDERED)
  const { on, amount, persons, payBy } = input
  refuseBelowZero(input, 'amount', 'persons')
  refuseIf(amount === 0, 'arrears.nothing', 'amount')
  refuseIf(persons === 0, 'arrears.nobody', 'persons')
  refuseIf(payBy < on, 'days-out-of-order', 'payBy', { after: on })
  const orderNumber = textOf(input.orderNumber, 'orderNumber', NUMBER)
  const facts = {
    state: ORDERED,
    confirmedOn: on,
    confirmedAmount: amount,
    confirmedPersons: persons,
    orderNumber,
    payBy,
  }
  return ctx.update(ArrearsCase, found, input.version, facts, 'arrears.ordered')
}

/**
 * Notes wages that were paid; the last of them makes the case paid.
 * @throws arrears.not-ordered, arrears.paid-over-owed, arrears.persons-over-owed, arrears.persons-and-sum-differ
 */
export async function payArrears(ctx: Context, input: PayArrearsInput): Promise<ArrearsCase> {
  const { id, version, on, amount, persons, source } = input
  const found = await ctx.get(ArrearsCase, id)
  const { confirmedAmount, confirmedPersons, confirmedOn } = found
  if (!nextStates(found.state).includes(PAID) || confirmedAmount === null)
    throw new Fault('arrears.not-ordered', { field: 'id', state: found.state })
  refuseIf(on > ctx.today, 'day-in-future', 'on', { today: ctx.today })
  refuseIf(confirmedOn !== null && on < confirmedOn, 'days-out-of-order', 'on', { after: confirmedOn })
  const recovered = await recoveredOf(ctx, id)
  const owed = { amount: confirmedAmount - recovered.amount, persons: (confirmedPersons ?? 0) - recovered.persons }
  refuse(refusalOfPayment({ amount, persons }, owed))
  const isLast = amount === owed.amount
  const next = isLast ? { state: PAID, paidOn: on } : {}
  const paid = await ctx.update(ArrearsCase, found, version, next, isLast ? 'arrears.paid' : 'arrears.paid-in-part')
  await ctx.create(ArrearsPayment, { caseId: id, paidOn: on, amount, persons, source }, 'arrears-payment.recorded')
  return paid
}

/** Refers the case to the police or the court. @throws arrears.step-order, text-required */
export async function referArrears(ctx: Context, input: ReferArrearsInput): Promise<ArrearsCase> {
  const found = await take(ctx, input, REFERRED)
  const referralNumber = textOf(input.referralNumber, 'referralNumber', NUMBER)
  const facts = { state: REFERRED, referredOn: input.on, referralNumber }
  return ctx.update(ArrearsCase, found, input.version, facts, 'arrears.referred')
}

/** Closes a case that is paid, or one that proved unfounded. @throws arrears.step-order, text-required */
export async function closeArrears(ctx: Context, input: CloseArrearsInput): Promise<ArrearsCase> {
  const found = await take(ctx, input, CLOSED)
  const closingNote = textOf(input.note, 'note', NOTE)
  const unfounded =
    found.state === INVESTIGATING ? { confirmedOn: input.on, confirmedAmount: 0, confirmedPersons: 0 } : {}
  const facts = { ...unfounded, state: CLOSED, closedOn: input.on, closingNote }
  return ctx.update(ArrearsCase, found, input.version, facts, 'arrears.closed', closingNote)
}
