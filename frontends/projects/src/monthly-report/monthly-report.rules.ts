import type { DeriveRow, GridRow, PeriodLine } from '@tongchou/frontend-kit'
import type { ProgressRow } from './monthly-report.graphql.ts'

/** What a page says of a line before the service does; a code of the page's own words. */
export interface Hint {
  level: 'warn' | 'block'
  code: 'belowZero' | 'falls' | 'abovePlan' | 'afterCompletion' | 'same' | 'jump'
  field: string
}

/** Exact to 分, as money is. */
const exact = (yuan: number) => Math.round(yuan * 100) / 100

/** A project's line, with what its rules must know of the project. */
export interface ProjectLine extends PeriodLine {
  project: Pick<ProgressRow['project'], 'totalInvestment' | 'completedOn'>
  /** What the service said of the line when it was kept. */
  warnings: readonly string[]
}

/** A project's line of the month; how the site looked last month is carried over until it is written anew. */
export const lineOf = (row: ProgressRow): ProjectLine => ({
  id: row.project.id,
  name: row.project.name,
  version: row.version,
  last: { completed: row.lastCompleted, cumulative: row.lastCumulative },
  now: { completed: row.completed, cumulative: row.cumulative },
  words: {
    imageProgress: row.version === null ? row.lastImageProgress : row.imageProgress,
    note: row.note,
  },
  project: row.project,
  warnings: row.warnings,
})

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
export function hintsOf(row: Omit<ProjectLine, 'version'>, period: string): Hint[] {
  const { project, warnings } = row
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

/** A line as the service takes it, at the version that was seen. */
export const inputOf = ({ id, version, now, words }: PeriodLine) => ({
  projectId: id,
  ...(version === null ? {} : { version }),
  completed: now.completed,
  cumulative: now.cumulative,
  imageProgress: words?.imageProgress?.trim() || null,
  note: words?.note?.trim() || null,
})

/** With its reason a correction may lower what was reported: what is said of its figures warns and does not stop. */
export const asCorrection = (hint: Hint): Hint => (hint.field === 'note' ? hint : { ...hint, level: 'warn' })
