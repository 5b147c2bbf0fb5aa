import type { FormValues } from '@tongchou/frontend-kit'
import type { ItemVersion } from './version.graphql.ts'

/** Names one under the other, as people write lists in a form. */
export const linesOf = (text: unknown): string[] =>
  String(text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)

/** How many other departments a form offers places for: those that are named, and room for more. */
export const placesFor = (departments: readonly string[]): number => Math.max(3, departments.length + 1)

const place = /^department(\d+)$/

/** What the form holds for a version. */
export function writtenOfVersion(
  version: Pick<ItemVersion, 'steps' | 'materials' | 'departments'> & object,
): FormValues {
  const { steps, materials, departments, ...figures } = version
  return {
    ...figures,
    steps: steps.join('\n'),
    materials: materials.join('\n'),
    ...Object.fromEntries(departments.map((code, at) => [`department${at + 1}`, code])),
  }
}

/** What the service takes of the form: lines as lists, departments without gaps. */
export function inputOfDraft(written: FormValues): FormValues {
  const figures = Object.entries(written).filter(([name]) => !place.test(name))
  const departments = Object.entries(written).flatMap(([name, code]) =>
    place.test(name) && code ? [String(code)] : [],
  )
  const { steps, materials, ...rest } = Object.fromEntries(figures)
  return { ...rest, steps: linesOf(steps), materials: linesOf(materials), departments: [...new Set(departments)] }
}

/** The record that somebody else left, as the form holds it. */
export function recordOfDraft(record: FormValues): FormValues {
  const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
  return writtenOfVersion({
    ...record,
    steps: list(record.steps),
    materials: list(record.materials),
    departments: list(record.departments),
  })
}

/** Where a fault of the service stands in the form. */
export const placeOfDraft = (field: string): string => (field === 'departments' ? 'department1' : field)
