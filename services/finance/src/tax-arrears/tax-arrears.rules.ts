import type { Refusal } from '@tongchou/service-kit'
import { refusalOfCreditCode } from '@tongchou/service-kit/rules'
import { firstOf, refusalOfFuture, refusalOfOrder } from '../neighbour/unit.rules.ts'

interface Arrears {
  readonly uscc?: string | null
  readonly arisenOn: string
  readonly planBy?: string | null
  readonly amount: number
}

/** Arrears are of money, from a day that has been. */
export const refusalOfArrears = (values: Arrears, today: string): Refusal | null =>
  firstOf(
    refusalOfCreditCode(values.uscc),
    values.amount > 0 ? null : { code: 'amount-not-positive', field: 'amount' },
    refusalOfFuture({ arisenOn: values.arisenOn }, today),
    refusalOfOrder({ arisenOn: values.arisenOn, planBy: values.planBy }),
  )

const FEN = 100

/** What speaks against taking so much off a sum that is left: neither more than it, nor before it arose. */
export function refusalOfReduction(
  amount: number,
  left: number,
  day: { readonly field: string; readonly on: string; readonly since: string; readonly today: string },
  code: string,
): Refusal | null {
  if (amount <= 0) return { code: 'amount-not-positive', field: 'amount' }
  if (day.on > day.today) return { code: 'day-in-future', field: day.field, params: { today: day.today } }
  if (day.on < day.since) return { code: 'days-out-of-order', field: day.field, params: { after: day.since } }
  return amount > left ? { code, field: 'amount', params: { room: left / FEN } } : null
}
