import type { Refusal } from '@tongchou/service-kit'

/** The first of these fields that holds a day after today. */
export function refusalOfFuture<T extends object>(
  facts: T,
  today: string,
  ...fields: readonly (keyof T & string)[]
): Refusal | null {
  const field = fields.find((name) => {
    const day = facts[name]
    return typeof day === 'string' && day > today
  })
  return field ? { code: 'day-in-future', field, params: { today } } : null
}

/** Days that must follow each other, the missing ones passed over: the first that lies before one that precedes it. */
export function refusalOfDisorder<T extends object>(
  facts: T,
  ...fields: readonly (keyof T & string)[]
): Refusal | null {
  let last = ''
  for (const field of fields) {
    const day = facts[field]
    if (typeof day !== 'string') continue
    if (day < last) return { code: 'days-out-of-order', field, params: { after: last } }
    last = day
  }
  return null
}

/** A part that exceeds its whole. */
export function refusalOfPart<T extends object>(
  facts: T,
  part: keyof T & string,
  whole: keyof T & string,
  code: string,
): Refusal | null {
  const [one, all] = [Number(facts[part]), Number(facts[whole])]
  return one > all ? { code, field: part, params: { most: all } } : null
}
