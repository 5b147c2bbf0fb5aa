import { keyFields, type KeyField, type KeyFieldsData, type Written } from './key-field.graphql.ts'

export interface FieldLine {
  field: KeyField
  /** Items in force. */
  items: number
  /** Of those, without procedure or guide. */
  missing: number
}

/** Each key field with its items in force and how many of them lack something. */
export function linesOfFields(data: KeyFieldsData): FieldLine[] {
  const lacking = new Set((data.missing?.nodes ?? []).map(({ subjectId }) => subjectId))
  return keyFields.map((field) => ({
    field,
    items: data[field]?.totalCount ?? 0,
    missing: (data[field]?.nodes ?? []).filter(({ id }) => lacking.has(id)).length,
  }))
}

/** The kinds that an item needs and does not have in force. */
export function lackingKinds(written: readonly Written[]): ('PROCEDURE' | 'GUIDE')[] {
  const held = new Set(written.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ kind }) => kind))
  return (['PROCEDURE', 'GUIDE'] as const).filter((kind) => !held.has(kind))
}
