/** What was done with an item, by the word of the trail. */
export const deeds = {
  'item.entered': 'entered',
  'item.corrected': 'corrected',
  'item.reviewed': 'reviewed',
  'item.returned': 'returned',
  'item.published': 'published',
  'item.suspend': 'suspended',
  'item.resume': 'resumed',
  'item.cancel': 'cancelled',
  'item.multi-trip-found': 'multiTripFound',
  'item.reengineered': 'reengineered',
} as const

export type Deed = (typeof deeds)[keyof typeof deeds]

export const deedOf = (action: string): Deed | undefined => deeds[action as keyof typeof deeds]

interface Entry {
  readonly action: string
  readonly changes: readonly { readonly from?: string | null }[]
}

/** The first act of an item, whatever it is called: everything in it comes from nothing, and need not be told line by line. */
export const isFirst = ({ action, changes }: Entry): boolean =>
  action === 'item.entered' || (deedOf(action) === undefined && changes.every(({ from }) => from === null))

/** A value of the trail travels as JSON. */
export function valueOfTrail(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
