import type { DeriveRow, GridRow } from '@tongchou/frontend-kit'
import type { ProgressRow } from './monthly-report.graphql.ts'

/** What a page says of a line before the service does; a code of the page's own words. */
export interface Hint {
  level: 'warn' | 'block'
  code: 'belowZero' | 'falls' | 'abovePlan' | 'afterCompletion' | 'same' | 'jump'
  field: string
}

/** Exact to 分, as money is. */
const exact = (yuan: number) => Math.round(yuan * 100) / 100

/** A unit's month as the grid enters it; how the site looked last month is carried over until it is written anew. */
export function gridRowsOf(rows: readonly ProgressRow[]): GridRow[] {
  return rows.map((row) => ({
    id: row.project.id,
    name: row.project.name,
    last: { completed: row.lastCompleted, cumulative: row.lastCumulative },
    now: { completed: row.completed, cumulative: row.cumulative },
    words: {
      imageProgress: row.version === null ? row.lastImageProgress : row.imageProgress,
      note: row.note,
    },
  }))
}

/** The month's figure and the cumulative follow from each other: nobody types a number that is already known. */
export const deriveProgress: DeriveRow = (row, written) => {
  const before = row.last.cumulative ?? 0
  const { completed, cumulative } = row.now
  if (written === 'completed')
    return {
      ...row,
      now: {
        completed: completed ?? null,
        cumulative: typeof completed === 'number' ? exact(before + completed) : null,
      },
    }
  return {
    ...row,
    now: {
      completed: typeof cumulative === 'number' ? exact(cumulative - before) : null,
      cumulative: cumulative ?? null,
    },
  }
}

/** A project on which nothing was done this month. */
export const idleMonth = (row: GridRow): GridRow => ({
  ...row,
  now: { completed: 0, cumulative: row.last.cumulative ?? 0 },
})

/** Hints while one types; the service judges again, and its word counts. */
export function hintsOf(
  row: GridRow,
  project: { totalInvestment: number; completedOn: string | null },
  period: string,
  warnings: readonly string[],
): Hint[] {
  const { completed, cumulative } = row.now
  if (typeof completed !== 'number' || typeof cumulative !== 'number') return []
  const hints: Hint[] = []
  if (cumulative < (row.last.cumulative ?? 0)) hints.push({ level: 'block', code: 'falls', field: 'cumulative' })
  else if (completed < 0) hints.push({ level: 'block', code: 'belowZero', field: 'completed' })
  if (cumulative > project.totalInvestment * 1.2 && !row.words?.note?.trim())
    hints.push({ level: 'block', code: 'abovePlan', field: 'note' })
  if (completed > 0 && project.completedOn && project.completedOn.slice(0, 7) < period)
    hints.push({ level: 'block', code: 'afterCompletion', field: 'completed' })
  if (completed > 0 && completed === row.last.completed) hints.push({ level: 'warn', code: 'same', field: 'completed' })
  if (warnings.includes('progress.jump')) hints.push({ level: 'warn', code: 'jump', field: 'completed' })
  return hints
}

/** What the service takes of the lines that changed: whole ones, and none that it is sure to refuse. */
export function inputRowsOf(
  rows: readonly GridRow[],
  versions: ReadonlyMap<string, number>,
  isBlocked: (row: GridRow) => boolean,
): Record<string, unknown>[] {
  return rows
    .filter((row) => typeof row.now.completed === 'number' && typeof row.now.cumulative === 'number' && !isBlocked(row))
    .map((row) => ({
      projectId: row.id,
      ...(versions.has(row.id) ? { version: versions.get(row.id) } : {}),
      completed: row.now.completed,
      cumulative: row.now.cumulative,
      imageProgress: row.words?.imageProgress?.trim() || null,
      note: row.words?.note?.trim() || null,
    }))
}

/** Which version of a project's line each change must name. */
export function versionsOf(rows: readonly ProgressRow[]): Map<string, number> {
  return new Map(rows.flatMap(({ project, version }) => (version === null ? [] : [[project.id, version] as const])))
}

/** The months a report may be looked up for, the current one first. */
export function monthsBack(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
