import { isOutage, type Fault } from '@tongchou/frontend-kit'
import type { Finding, WatchHeld, WatchPoint } from './hazard-watch.graphql.ts'

/** What the watcher noted of a point, as it lies on the phone until the service has it. */
export interface Noted {
  /** The record's own key: the service takes it once, however often it is sent. */
  clientKey: string
  /** One for each wording: what was put right is another change. */
  idempotencyKey: string
  viewer: string
  pointId: string
  watchedOn: string
  watchedAt: string
  finding: Finding
  note: string | null
  /** Version of the service's record that this puts right. */
  version: number | null
  state: 'waiting' | 'refused' | 'sent'
  /** Why it was refused. */
  fault?: Fault
}

/** The points of one person's land as they were when there was a network. */
export interface Round {
  viewer: string
  name: string
  place: string | null
  businessDate: string
  demo: boolean
  readAt: number
  points: WatchPoint[]
}

const hour = 3_600_000
const chinaIs = 8 * hour

const inChina = (moment: number) => new Date(moment + chinaIs).toISOString()
const dayCount = (day: string) => Date.parse(day) / (24 * hour)

/** Day and time of an observation; the county's day goes on with the phone's clock, in a demonstration it stands still. */
export function momentOf({ businessDate, demo, readAt }: Omit<Round, 'points'>, now: number) {
  const passed = demo ? 0 : dayCount(inChina(now).slice(0, 10)) - dayCount(inChina(readAt).slice(0, 10))
  const on = new Date((dayCount(businessDate) + passed) * 24 * hour).toISOString().slice(0, 10)
  return { watchedOn: on, watchedAt: inChina(now).slice(11, 16) }
}

/** The points to be watched on a day. */
export const toWatch = (points: readonly WatchPoint[], day: string): WatchPoint[] =>
  points.filter(({ listedOn, delistedOn }) => listedOn <= day && (delistedOn === null || delistedOn > day))

/** What lies on the phone of a point's day, else what the service said when there was a network. */
export function standingOf(point: WatchPoint, records: readonly Noted[], day: string): Noted | WatchHeld | undefined {
  const own = records.find(({ pointId, watchedOn }) => pointId === point.id && watchedOn === day)
  return own ?? (point.watch?.watchedOn === day ? point.watch : undefined)
}

/** Whether a point's day is done: what was refused is not. */
export const isDone = (standing: Noted | WatchHeld | undefined): boolean =>
  standing !== undefined && !('state' in standing && standing.state === 'refused')

/** What is sent of a record. */
export const inputOf = ({ viewer: _viewer, state: _state, fault: _fault, ...input }: Noted) => input

const notYet = /^(unauthenticated|network|.*timeout|.*outcome-unknown|.*rate-limited|.*too-many-requests)$/

/** A record after it was sent: taken, refused with a sentence, or still waiting because nobody could answer. */
export function settled(record: Noted, held: WatchHeld | undefined, faults: readonly Fault[]): Noted {
  const { fault: _before, ...rest } = record
  if (held) return { ...rest, state: 'sent', version: held.version }
  const refusal = faults.find((fault) => !isOutage(fault) && !notYet.test(fault.code))
  return refusal && faults[0] === refusal
    ? { ...rest, state: 'refused', fault: refusal }
    : { ...rest, state: 'waiting' }
}

/** The version of the day's record that somebody else had entered first, if that is why this one was refused. */
export function versionFound({ fault }: Noted): number | null {
  const found = fault?.code === 'hazard-watch.day-recorded' ? fault.params.version : undefined
  return typeof found === 'number' ? found : null
}
