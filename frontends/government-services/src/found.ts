import { underValues, type FormField, type FormValues, type Shape } from '@tongchou/frontend-kit'
import type { Option } from './choices.ts'
import { findCase } from './case/find-case.ts'
import { findItem } from './item/find-item.ts'
import { findProject } from './project-approval/find-project.ts'

/** Records that are found by what one types: there are too many to list. */
export const finds = { item: findItem, case: findCase, project: findProject }

/** Fields that hold a whole record, found by what one types: `item` is read and written, `itemId` is what the service keeps. */
export const foundNames = (lines: readonly { name: string; of?: unknown }[]): string[] =>
  lines.flatMap(({ name, of }) => (of === name && name in finds ? [name] : []))

/** A form names the records that were found, its door takes their keys. */
export function foundShape(names: readonly string[]): Pick<Shape, 'toInput' | 'reading' | 'placeOf'> {
  const keyOf = (name: string) => `${name}Id`
  return {
    toInput: (written: FormValues): FormValues =>
      underValues(
        Object.fromEntries(
          Object.entries(written).map(([name, value]) => [names.includes(name) ? keyOf(name) : name, value]),
        ),
      ),
    reading: { names: Object.fromEntries(names.map((name) => [name, keyOf(name)])) },
    placeOf: (field) => names.find((name) => keyOf(name) === field) ?? field,
  }
}

/** Names as choices; where two offices have an item of one name, its code tells them apart. */
export function toldApart(named: readonly { id: string; code: string | null; name: string }[]): Option[] {
  const counts = new Map<string, number>()
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  return named.map(({ id, code, name }) => ({
    value: id,
    label: (counts.get(name) ?? 0) > 1 && code ? `${name}　${code}` : name,
  }))
}

/** What was found stands in a spreadsheet by its name where all names are known, and else by its own number. */
export const sheetFields = (
  fields: readonly FormField[],
  names: readonly string[],
  optionsOf: (name: string) => readonly Option[] | undefined,
  titleOf: (title: string) => string,
): FormField[] =>
  fields.map(({ find, ...field }) => {
    if (!find) return field
    const name = names.includes(field.name) ? `${field.name}Id` : field.name
    const options = optionsOf(field.name)
    return options
      ? { ...field, name, options: [...options] }
      : { ...field, name, kind: 'text', title: titleOf(field.title) }
  })
