import type { PeriodLine } from '@tongchou/frontend-kit'
import type { ProgressRow } from './progress.graphql.ts'

const WHOLE = 100

/** Behind its plan by more percent points than these, a work needs a word on what stands in its way. */
const NOTED_POINTS = 10

/** A work's line as the table takes it, with what its rules must know of the work. */
export interface WorkLine extends PeriodLine {
  quantity: number
  unit: ProgressRow['work']['unit']
  plannedPercent: number | null
}

export interface Doubt {
  key: 'over' | 'overWhole' | 'falls' | 'behind'
  field: 'percent' | 'quantity' | 'note'
  points?: number
}

/** What the service would refuse of a line, said while one types. A correction may lower what was reported. */
export function doubtsOf(
  { now, last, words, quantity: whole, plannedPercent }: Omit<WorkLine, 'unit'>,
  isCorrection: boolean,
): Doubt[] {
  const percent = now['percent'] ?? null
  const quantity = now['quantity'] ?? null
  const falls = (value: number | null, before: number | null | undefined) =>
    !isCorrection && value !== null && value < (before ?? 0)
  const behind = percent === null || plannedPercent === null ? 0 : plannedPercent - percent
  return [
    ...(percent !== null && percent > WHOLE ? [{ key: 'over', field: 'percent' } as const] : []),
    ...(falls(percent, last['percent']) ? [{ key: 'falls', field: 'percent' } as const] : []),
    ...(quantity !== null && quantity > whole ? [{ key: 'overWhole', field: 'quantity' } as const] : []),
    ...(falls(quantity, last['quantity']) ? [{ key: 'falls', field: 'quantity' } as const] : []),
    ...(behind > NOTED_POINTS && !words?.['note']?.trim()
      ? [{ key: 'behind', field: 'note', points: behind } as const]
      : []),
  ]
}

/** A line of the month as the table takes it; `note` says how much is built and what the plan asks. */
export const lineOf = (row: ProgressRow, note: string): WorkLine => ({
  id: row.work.id,
  name: row.work.name,
  note,
  version: row.version,
  last: { percent: row.lastPercent, quantity: row.lastQuantity },
  now: { percent: row.percent, quantity: row.quantity },
  words: { note: row.note },
  quantity: row.work.quantity,
  unit: row.work.unit,
  plannedPercent: row.plannedPercent,
})

/** A line as the service takes it, at the version that was seen. */
export const inputOf = ({ id, now, words, version }: PeriodLine) => ({
  workId: id,
  ...(version === null ? {} : { version }),
  percent: now['percent'],
  quantity: now['quantity'],
  note: words?.['note']?.trim() || null,
})
