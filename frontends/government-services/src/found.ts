import { underValues, type FormField, type FormValues, type Shape } from '@tongchou/frontend-kit'
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

/** A spreadsheet names a found record by its identity: names are not unique. */
export const sheetFields = (
  fields: readonly FormField[],
  names: readonly string[],
  titleOf: (title: string) => string,
): FormField[] =>
  fields.map(({ find, ...field }) =>
    find && names.includes(field.name)
      ? { ...field, name: `${field.name}Id`, kind: 'text', title: titleOf(field.title) }
      : { ...field, ...(find ? { find } : {}) },
  )
