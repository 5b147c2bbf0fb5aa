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

/** A value of the trail travels as JSON. */
export function valueOfTrail(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
