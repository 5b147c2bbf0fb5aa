import { correctionsOf, isFilled, type GridColumn, type GridRow, type Remark } from '../entry/grid.rules.ts'
import type { PeriodLine } from './period-form.ts'

/** Whether the service has the line as it stands. */
export function isKept(row: GridRow, read: PeriodLine | undefined): boolean {
  return read !== undefined && read.version !== null && correctionsOf([read], [row]).length === 0
}

interface Sorted<Line> {
  /** Whole and possible: the service takes them. */
  sendable: Line[]
  /** Begun, or not possible as they stand: they wait on this device. */
  waiting: Line[]
}

/** Which of the lines just written the service takes; what it has already is neither. */
export function sortLines<Line extends PeriodLine>(
  written: readonly Line[],
  read: ReadonlyMap<string, PeriodLine>,
  columns: GridColumn[],
  check: (line: Line) => readonly Remark[],
): Sorted<Line> {
  const sorted: Sorted<Line> = { sendable: [], waiting: [] }
  for (const line of written) {
    if (isKept(line, read.get(line.id))) continue
    const isPossible = isFilled(line, columns) && !check(line).some(({ level }) => level === 'block')
    sorted[isPossible ? 'sendable' : 'waiting'].push(line)
  }
  return sorted
}

/** The version that a line's change must name: the one that was shown, or the one that this page made of it since. */
export function versionToName(shown: number | null, made: number | undefined): number | null {
  return made === undefined ? shown : Math.max(made, shown ?? 0)
}

/** The lines somebody else changed since they were read here: those whose version is no longer the one named. */
export function changedMeanwhile<Line extends PeriodLine>(tried: readonly Line[], now: readonly PeriodLine[]): Line[] {
  const versions = new Map(now.map(({ id, version }) => [id, version]))
  return tried.filter(({ id, version }) => versions.has(id) && versions.get(id) !== version)
}

/** A refusal names a line by its place among those sent; a person knows it by its name. */
export function placeOf(field: string): number | undefined {
  const at = /^rows\[(\d+)\]/.exec(field)?.[1]
  return at === undefined ? undefined : Number(at)
}

/** The column that a refusal speaks of: `rows[3].values.due` is that of `due`. */
export function titleOf(field: string, columns: readonly { key: string; title: string }[]): string | undefined {
  const key = field.split('.').at(-1)
  return columns.find((column) => column.key === key)?.title
}
