import type { Refusal } from '@tongchou/service-kit'
import { isWeekend } from './working-days.rules.ts'

interface Accepted {
  readonly acceptedOn: string
  readonly acceptedWhen: string
  readonly channel: string
  readonly receiptNumber?: string | null
  readonly township?: string | null
}

/** Weekend means a weekend; outside working days people get a receipt; a point lies in a township. */
export function refusalOfCase({
  acceptedOn,
  acceptedWhen,
  channel,
  receiptNumber,
  township,
}: Accepted): Refusal | null {
  const isOffDay = acceptedWhen === 'WEEKEND' || acceptedWhen === 'HOLIDAY'
  if (acceptedWhen === 'WEEKEND' && !isWeekend(acceptedOn))
    return { code: 'service-case.not-weekend', field: 'acceptedWhen' }
  if (isOffDay && !receiptNumber?.trim()) return { code: 'service-case.receipt-required', field: 'receiptNumber' }
  const isAtPoint = channel === 'POINT'
  if (isAtPoint !== Boolean(township?.trim()))
    return { code: isAtPoint ? 'service-case.township-required' : 'service-case.not-at-point', field: 'township' }
  return null
}

interface Limits {
  readonly legalDays: number
  readonly promisedDays: number
}

/** What was agreed with the applicant is neither longer than the law allows nor than the item promises. */
export function refusalOfAgreedDays(
  agreed: number | null | undefined,
  { legalDays, promisedDays }: Limits,
): Refusal | null {
  if (agreed == null) return null
  const over = (code: string, most: number): Refusal => ({ code, field: 'agreedDays', params: { most } })
  if (agreed > legalDays) return over('service-case.promise-over-law', legalDays)
  return agreed > promisedDays ? over('service-case.promise-over-item', promisedDays) : null
}

type Step = 'DECIDE' | 'RETURN' | 'WITHDRAW' | 'ARCHIVE'

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  ACCEPTED: ['DECIDE', 'RETURN', 'WITHDRAW'],
  DECIDED: ['ARCHIVE'],
  RETURNED: ['ARCHIVE'],
  WITHDRAWN: ['ARCHIVE'],
}

/** What may be done with a case as it stands. */
export const caseStepsFrom = (stage: string): readonly Step[] => STEPS[stage] ?? []

/** Working days before the promised day from which a case is near it. */
export const NEAR_DAYS = 2

type Time = 'DONE' | 'IN_TIME' | 'NEAR' | 'OVER_PROMISE' | 'OVER_LAW'

/** How a case stands against its promised and legal day. */
export function timeOfCase(
  { closedOn, promisedDueOn, legalDueOn }: { closedOn: string | null; promisedDueOn: string; legalDueOn: string },
  today: string,
  nearFrom: string,
): Time {
  if (closedOn !== null && closedOn <= today) return 'DONE'
  if (today > legalDueOn) return 'OVER_LAW'
  if (today > promisedDueOn) return 'OVER_PROMISE'
  return promisedDueOn <= nearFrom ? 'NEAR' : 'IN_TIME'
}

const RED_SHARE = 10
const RED_FROM = 2

/** 红牌 where more than a tenth of a department's cases are over their day or were complained of, 黄牌 where any is. */
export function cardOf({
  cases,
  overdue,
  complained,
}: {
  cases: number
  overdue: number
  complained: number
}): 'GREEN' | 'YELLOW' | 'RED' {
  const bad = overdue + complained
  if (bad === 0) return 'GREEN'
  return bad >= RED_FROM && bad * 100 > cases * RED_SHARE ? 'RED' : 'YELLOW'
}

interface Part {
  readonly ordinal: number
  readonly department: string
  readonly days: number
}

/** A route has a part, begins with 1 without gaps, and names a department once in a place. */
export function refusalOfRoute(joints: readonly Part[]): Refusal | null {
  if (joints.length === 0) return { code: 'service-case.route-empty', field: 'joints' }
  const places = [...new Set(joints.map(({ ordinal }) => ordinal))].toSorted((a, b) => a - b)
  if (places.some((place, index) => place !== index + 1)) return { code: 'service-case.route-gap', field: 'joints' }
  const parts = new Set(joints.map(({ ordinal, department }) => `${ordinal} ${department}`))
  if (parts.size < joints.length) return { code: 'service-case.route-twice', field: 'joints' }
  return joints.some(({ days }) => days < 0) ? { code: 'amount-below-zero', field: 'days' } : null
}
