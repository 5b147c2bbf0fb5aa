import type { Refusal } from '@tongchou/service-kit'
import type { LinkState, SystemLinkValues } from './system-link.entity.ts'

const MINUTE_MS = 60_000
const MOST_MINUTES = 10_080

type LinkFacts = Pick<SystemLinkValues, 'intervalMinutes' | 'liveOn' | 'testNumber' | 'retiredOn'>

/** A link is live by the record of its joint test, and retired after it was live; its interval is a minute to a week. */
export function refusalOfLink(
  { intervalMinutes, liveOn, testNumber, retiredOn }: LinkFacts,
  today: string,
): Refusal | null {
  if (intervalMinutes < 1 || intervalMinutes > MOST_MINUTES)
    return { code: 'system-link.interval', field: 'intervalMinutes', params: { most: MOST_MINUTES } }
  for (const [field, day] of [
    ['liveOn', liveOn],
    ['retiredOn', retiredOn],
  ] as const)
    if ((day ?? '') > today) return { code: 'day-in-future', field }
  if (liveOn && !testNumber?.trim()) return { code: 'system-link.test-number-required', field: 'testNumber' }
  if (!retiredOn) return null
  if (!liveOn) return { code: 'system-link.never-live', field: 'retiredOn' }
  return retiredOn < liveOn ? { code: 'days-out-of-order', field: 'retiredOn', params: { after: 'liveOn' } } : null
}

/** The first moment of a county's day. */
export const beginOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+08:00`))

/** The last moment of a county's day. */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T23:59:59+08:00`))

/** The moment that a business day is looked at: now, or the day's end where the day is not that of the clock. */
export function momentOf(today: string, now: Date): Date {
  const end = endOfDay(today)
  return now >= beginOfDay(today) && now <= end ? now : end
}

export const minutesBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / MINUTE_MS)

/** A system that has not been heard for longer than was agreed is silent. */
export const isSilent = (heardAt: Date | null, intervalMinutes: number, at: Date): boolean =>
  heardAt === null || minutesBetween(heardAt, at) > intervalMinutes

interface Standing {
  readonly liveOn: string | null
  readonly retiredOn: string | null
  readonly intervalMinutes: number
}

/** How a link stands at a moment of a day. */
export function linkStateOf(
  { liveOn, retiredOn, intervalMinutes }: Standing,
  heardAt: Date | null,
  today: string,
  at: Date,
): `${LinkState}` {
  if (retiredOn !== null && retiredOn <= today) return 'RETIRED'
  if (liveOn === null || liveOn > today) return 'PLANNED'
  return isSilent(heardAt, intervalMinutes, at) ? 'SILENT' : 'UP'
}

/** A beat that comes long before the next is due says nothing new; noting each would bury the trail. */
export const isWorthNoting = (heardAt: Date | null, intervalMinutes: number, at: Date): boolean =>
  heardAt === null || at.getTime() - heardAt.getTime() >= (intervalMinutes * MINUTE_MS) / 2
