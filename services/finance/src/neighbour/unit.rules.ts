import type { Refusal } from '@tongchou/service-kit'

/** Who won, holds or owes money: a township or a department, exactly one of the two. */
export interface Unit {
  readonly township?: string | null
  readonly department?: string | null
}

/** @returns unit.one-of-two when none or both are named */
export const refusalOfUnit = ({ township, department }: Unit): Refusal | null =>
  Boolean(township) === Boolean(department) ? { code: 'unit.one-of-two', field: 'department' } : null

/** The first of several refusals. */
export const firstOf = (...refusals: readonly (Refusal | null)[]): Refusal | null =>
  refusals.find((refusal) => refusal !== null) ?? null

type Days = Readonly<Record<string, string | null | undefined>>

/** Days none of which may lie after today. */
export function refusalOfFuture(days: Days, today: string): Refusal | null {
  const late = Object.entries(days).find(([, day]) => day != null && day > today)
  return late ? { code: 'day-in-future', field: late[0], params: { today } } : null
}

/** Days in the order in which one causes the next; the missing ones are passed over. */
export function refusalOfOrder(days: Days): Refusal | null {
  let earlier: readonly [string, string] | null = null
  for (const [field, day] of Object.entries(days)) {
    if (day == null) continue
    if (earlier && day < earlier[1])
      return { code: 'days-out-of-order', field, params: { after: earlier[0], day: earlier[1] } }
    earlier = [field, day]
  }
  return null
}
