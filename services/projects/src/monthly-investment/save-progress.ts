import {
  type Context,
  Fault,
  openForEntry,
  refuseOtherUnit,
  SubmissionStatus,
  checkValues,
} from '@tongchou/service-kit'
import type { Project } from '../project/project.entity.ts'
import { MonthlyInvestment } from './monthly-investment.entity.ts'
import { monthsOf, projectsOwed } from './progress.repository.ts'
import { troublesOf, warningsOf } from './progress.rules.ts'
import type { ProgressRowInput, ProgressSaved, SavedRow, SaveProgressInput } from './progress.types.ts'
import { FORM } from './read-progress.ts'

const MOST_ROWS = 500

interface Trouble {
  readonly row: number
  readonly code: string
  readonly field: string
}

/** All that is wrong, so that the page can mark every row at once; the first stands for the refusal. */
function refuse(troubles: readonly Trouble[]): void {
  const [first] = troubles
  if (first) throw new Fault(first.code, { field: `rows[${first.row}].${first.field}`, troubles })
}

function check(ctx: Context, row: ProgressRowInput, index: number): void {
  try {
    checkValues(ctx, MonthlyInvestment, { note: row.note, imageProgress: row.imageProgress })
  } catch (error) {
    if (error instanceof Fault)
      throw new Fault(error.code, { ...error.details, field: `rows[${index}].${error.details.field}` })
    throw error
  }
}

/**
 * Keeps a unit's figures of a month, all rows or none, as drafts until the month is submitted; a correction after the
 * lock counts at once.
 * @throws not-your-unit, rows-missing, rows-too-many, period-…, and per row what its rules refuse
 */
export async function saveProgress(ctx: Context, input: SaveProgressInput): Promise<ProgressSaved> {
  const { period, unit, rows, correctionReason } = input
  refuseOtherUnit(ctx, unit)
  if (rows.length === 0) throw new Fault('rows-missing', { field: 'rows' })
  if (rows.length > MOST_ROWS) throw new Fault('rows-too-many', { field: 'rows', most: MOST_ROWS })
  const owed = new Map((await projectsOwed(ctx, period, unit)).map((project) => [project.id, project]))
  const seen = new Set<string>()
  rows.forEach((row, index) => {
    if (!owed.has(row.projectId))
      throw new Fault('progress.not-owed', { field: `rows[${index}].projectId`, id: row.projectId })
    if (seen.has(row.projectId)) throw new Fault('progress.row-twice', { field: `rows[${index}].projectId` })
    seen.add(row.projectId)
    check(ctx, row, index)
  })
  const submission = await openForEntry(ctx, FORM, period, unit, correctionReason?.trim())
  const isCorrection = Boolean(correctionReason?.trim())
  const months = await monthsOf(ctx, [...seen], period)
  const facts = rows.map((row) => {
    const all = months.get(row.projectId) ?? []
    const project = owed.get(row.projectId) as Project
    const earlier = all.filter((each) => each.period < period)
    return {
      row,
      now: all.find((each) => each.period === period),
      earlier: earlier.map(({ completed }) => completed),
      lastCumulative: earlier.at(-1)?.cumulative ?? project.priorInvestment,
      project,
    }
  })
  refuse(
    facts.flatMap(({ row, earlier, lastCumulative, project }, index) =>
      troublesOf({ ...project, ...row, note: row.note ?? null, earlier, lastCumulative, period, isCorrection }).map(
        (trouble) => ({ row: index, ...trouble }),
      ),
    ),
  )
  const saved: SavedRow[] = []
  for (const [index, { row, now, earlier }] of facts.entries()) {
    const { projectId, completed, cumulative } = row
    const figures = {
      completed,
      cumulative,
      imageProgress: row.imageProgress ?? null,
      note: row.note ?? null,
      reported: submission.status === SubmissionStatus.LOCKED,
    }
    if (now && row.version == null) throw new Fault('conflict', { field: `rows[${index}].version`, id: now.id })
    const kept = now
      ? await ctx.update(MonthlyInvestment, now, row.version ?? 0, figures, 'progress.entered', correctionReason)
      : await ctx.create(
          MonthlyInvestment,
          { projectId, period, unit, ...figures },
          'progress.entered',
          correctionReason,
        )
    saved.push({ projectId, version: kept.version, warnings: warningsOf({ completed, earlier }) })
  }
  return { status: submission.status, rows: saved }
}
