import {
  checkValues,
  type Context,
  Fault,
  openForEntry,
  type Refusal,
  refuseIf,
  refuseOtherUnit,
  SubmissionStatus,
} from '@tongchou/service-kit'
import type { ConstructionWork } from '../work/work.entity.ts'
import { monthsOf, type WorkMonths, worksOwed } from './progress.repository.ts'
import { refusalOfProgress } from './progress.rules.ts'
import type {
  ConstructionProgressRowInput,
  ConstructionProgressSaved,
  SavedConstructionRow,
  SaveConstructionProgressInput,
} from './progress.types.ts'
import { FORM } from './read-progress.ts'
import { WorkProgress } from './work-progress.entity.ts'

const MOST_ROWS = 500

interface Line {
  readonly row: ConstructionProgressRowInput
  readonly work: ConstructionWork
  readonly months: WorkMonths
}

/** The lines with their works, each owed and each once. @throws rows-missing, rows-too-many, work-progress.not-owed */
async function linesOf(ctx: Context, { period, unit, rows }: SaveConstructionProgressInput): Promise<Line[]> {
  refuseIf(rows.length === 0, 'rows-missing', 'rows')
  refuseIf(rows.length > MOST_ROWS, 'rows-too-many', 'rows', { most: MOST_ROWS })
  const works = await worksOwed(ctx, period, unit)
  const months = await monthsOf(ctx, works, period)
  return rows.map((row, index) => {
    const work = works.find(({ id }) => id === row.workId)
    const own = months.get(row.workId)
    if (!work || !own) throw new Fault('work-progress.not-owed', { field: `rows[${index}].workId`, id: row.workId })
    const isTwice = rows.findIndex(({ workId }) => workId === row.workId) !== index
    refuseIf(isTwice, 'work-progress.row-twice', `rows[${index}].workId`)
    return { row, work, months: own }
  })
}

const refusalOf = ({ row, work, months: { last, plannedPercent } }: Line, isCorrection: boolean): Refusal | null =>
  refusalOfProgress({
    ...row,
    note: row.note ?? null,
    whole: work.quantity,
    lastPercent: last?.percent ?? 0,
    lastQuantity: last?.quantity ?? 0,
    plannedPercent,
    isCorrection,
  })

/** All that is wrong, so that the page can mark every line at once; the first stands for the refusal. */
function refuseAll(lines: readonly Line[], isCorrection: boolean): void {
  const troubles = lines.flatMap((line, row) => {
    const refusal = refusalOf(line, isCorrection)
    return refusal ? [{ row, ...refusal }] : []
  })
  const [first] = troubles
  if (first) throw new Fault(first.code, { ...first.params, field: `rows[${first.row}].${first.field}`, troubles })
}

/**
 * Keeps a department's figures of a month, all lines or none, as drafts until the month is submitted; a correction after
 * the lock counts at once.
 * @throws not-your-unit, rows-…, period-…, conflict, and per line what its rules refuse
 */
export async function saveProgress(
  ctx: Context,
  input: SaveConstructionProgressInput,
): Promise<ConstructionProgressSaved> {
  const { period, unit } = input
  refuseOtherUnit(ctx, unit)
  const lines = await linesOf(ctx, input)
  const correction = input.correctionReason?.trim() || null
  const { status } = await openForEntry(ctx, FORM, period, unit, correction)
  refuseAll(lines, correction !== null)
  const rows: SavedConstructionRow[] = []
  for (const [index, { row, work, months }] of lines.entries()) {
    const { percent, quantity } = row
    const facts = { percent, quantity, note: row.note ?? null, reported: status === SubmissionStatus.LOCKED }
    checkValues(ctx, WorkProgress, { note: facts.note })
    refuseIf(months.now !== null && row.version == null, 'conflict', `rows[${index}].version`)
    const { version } = months.now
      ? await ctx.update(WorkProgress, months.now, row.version ?? 0, facts, 'work-progress.entered', correction)
      : await ctx.create(WorkProgress, { workId: work.id, period, unit, ...facts }, 'work-progress.entered', correction)
    rows.push({ workId: work.id, version })
  }
  return { status, rows }
}
