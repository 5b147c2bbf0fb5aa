import { Fault } from '../fault/fault.ts'

/** Why a change may not be: a code, and the input's field that it is about. */
export interface Refusal {
  readonly code: string
  readonly field: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** @throws the refusal, if there is one */
export function refuse(refusal: Refusal | null | undefined): void {
  if (refusal) throw new Fault(refusal.code, { ...refusal.params, field: refusal.field })
}

/** Refuses a change on the field at fault. @throws the code */
export function refuseIf(wrong: boolean, code: string, field: string, params: Record<string, unknown> = {}): void {
  if (wrong) throw new Fault(code, { field, ...params })
}

const NOTHING_SHOWN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u

/** Does a text show nothing? Signs of no width fill a field as little as blanks do. */
export const isBlank = (text: string): boolean => NOTHING_SHOWN.test(text)

/** A text without its outer blanks. @throws text-required, text-too-long */
export function textOf(value: string, field: string, most: number): string {
  const text = value.trim()
  refuseIf(isBlank(text), 'text-required', field)
  refuseIf(text.length > most, 'text-too-long', field, { most })
  return text
}

/** The same where nothing may be said: an empty text is none. @throws text-too-long */
export const textOrNone = (value: string | null | undefined, field: string, most: number): string | null =>
  value != null && !isBlank(value) ? textOf(value, field, most) : null

/** @throws amount-below-zero on the first of these fields that is */
export function refuseBelowZero<T extends object>(input: T, ...fields: (keyof T & string)[]): void {
  for (const field of fields) {
    const value = input[field]
    refuseIf(typeof value === 'number' && value < 0, 'amount-below-zero', field)
  }
}

/** @throws the code on the field that exceeds what it may not, with `most` */
export function refuseOver<T extends object>(
  input: T,
  field: keyof T & string,
  most: number | null | undefined,
  code: string,
): void {
  const value = input[field]
  refuseIf(typeof value === 'number' && most != null && value > most, code, field, { most })
}

/** @throws day-in-future on the first of these fields that lies after today */
export function refuseFuture<T extends object>(input: T, today: string, ...fields: (keyof T & string)[]): void {
  for (const field of fields) {
    const value = input[field]
    refuseIf(typeof value === 'string' && value > today, 'day-in-future', field, { today })
  }
}

/** Days that must follow each other; the missing ones are passed over. @throws days-out-of-order on the later field */
export function refuseDisorder<T extends object>(input: T, ...fields: (keyof T & string)[]): void {
  let earlier: { field: string; day: string } | null = null
  for (const field of fields) {
    const day = input[field]
    if (typeof day !== 'string') continue
    refuseIf(earlier !== null && day < earlier.day, 'days-out-of-order', field, {
      after: earlier?.field,
      day: earlier?.day,
    })
    earlier = { field, day }
  }
}
