import type { FormValues } from '@tongchou/frontend-kit'

/** The choices of an enum, each by its word. */
export function optionsOf<Value extends string>(values: readonly Value[], word: (value: Value) => string) {
  return values.map((value) => ({ value, label: word(value) }))
}

/** A list as one writes it in a line, by commas or the Chinese list mark. */
export function listOf(text: unknown): string[] {
  return String(text ?? '')
    .split(/[,，、;；\s]+/)
    .filter(Boolean)
}

/** Input as it is: the service takes the fields beside the identity, not under `values`. */
export const asIs = (written: FormValues): FormValues => written

/** Input whose fields that were left open are left out: the service gives them their usual value. */
export const withoutBlanks = (written: FormValues): FormValues =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null))
