import type { FormValues } from '@tongchou/frontend-kit'

/** What the form holds, as the service takes it: the credit code without blanks and in capitals. */
export function toInput({ uscc, ...values }: FormValues): FormValues {
  const code = String(uscc ?? '').replaceAll(/\s/g, '')
  return { ...values, uscc: code.toUpperCase() }
}
