/** What people ask about items, each a choice above the list. */
export const ways = [
  'lowers',
  'online',
  'oneWindow',
  'simplified',
  'atOnce',
  'once',
  'several',
  'multiTrip',
  'reengineered',
  'personal',
] as const

type Way = (typeof ways)[number]

/** Every way as the service narrows its list. */
const filters: Readonly<Record<Way, Readonly<Record<string, unknown>>>> = {
  lowers: { lowersOnlineRate: true },
  online: { online: true },
  oneWindow: { oneWindow: true },
  simplified: { simplified: true },
  atOnce: { atOnce: true },
  once: { atMostOneVisit: true },
  several: { atMostOneVisit: false },
  multiTrip: { multiTrip: true, reengineered: false },
  reengineered: { multiTrip: true, reengineered: true },
  personal: { personal: true },
}

const isWay = (way: string | undefined): way is Way => way !== undefined && way in filters

/** The query's filter of what is chosen above the list. */
export function filterOfItems({ way, ...chosen }: Record<string, string>): Record<string, unknown> {
  return { ...chosen, ...(isWay(way) ? filters[way] : {}) }
}
