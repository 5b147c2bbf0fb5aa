import type { FormField } from '@tongchou/frontend-kit'

/** Of the fields that a record comes to have step by step, those that it has. */
export const known = (fields: readonly FormField[], row: object): FormField[] =>
  fields.filter(({ name }) => (Reflect.get(row, name) ?? null) !== null)
