import type { GridRow, PeriodLine } from '@tongchou/frontend-kit'

/** The figures of a month, in the order in which a clerk reads them off the enterprise's sheet. */
export const figureKeys = [
  'output',
  'electricity',
  'workers',
  'orders',
  'stock',
  'receivables',
  'taxPaid',
  'profit',
  'daysStopped',
  'capacityUse',
] as const
export type FigureKey = (typeof figureKeys)[number]
export type Figures = Record<FigureKey, number> & { cumulativeOutput: number | null }

/** What seldom moves from one month to the next and is brought along; what is made or paid each month is not. */
const carried: readonly FigureKey[] = ['workers', 'orders', 'stock', 'receivables', 'capacityUse']

interface Row {
  enterprise: { uscc: string; name: string | null }
  current: (Figures & { version: number }) | null
  lastMonth: Figures | null
}

/** An enterprise's line, with its output since January up to last month; null where the months before are not known. */
export interface OperationLine extends PeriodLine {
  cumulativeBefore: number | null
}

const picked = (figures: Figures | null) => Object.fromEntries(figureKeys.map((key) => [key, figures?.[key] ?? null]))

/** A line of the entry table. One not entered yet starts from last month's standing figures. */
export function lineOf({ enterprise, current, lastMonth }: Row): OperationLine {
  const begun = Object.fromEntries(
    figureKeys.map((key) => [key, lastMonth && carried.includes(key) ? lastMonth[key] : null]),
  )
  return {
    id: enterprise.uscc,
    name: enterprise.name ?? enterprise.uscc,
    version: current?.version ?? null,
    last: picked(lastMonth),
    now: current ? picked(current) : { ...begun, daysStopped: lastMonth ? 0 : null },
    cumulativeBefore: lastMonth?.cumulativeOutput ?? null,
  }
}

/** Output from January to this month: what the system holds already, nobody types. */
export function cumulativeOf(period: string, before: number | null, output: number): number | null {
  if (period.endsWith('-01')) return output
  return before === null ? null : Math.round((before + output) * 100) / 100
}

export type Doubt =
  | { level: 'block'; code: 'below-zero'; field: FigureKey }
  | { level: 'block'; code: 'days-over-month'; field: FigureKey; most: number }
  | { level: 'block'; code: 'capacity-over'; field: FigureKey; most: number }
  | { level: 'block'; code: 'output-while-stopped'; field: FigureKey }
  | { level: 'warn'; code: 'power-against-output'; field: FigureKey; power: number; output: number }
  | { level: 'warn'; code: 'same-as-last-month'; field: FigureKey }
  | { level: 'warn'; code: 'output-jump'; field: FigureKey; output: number }

const most = 150
const change = (now: number | null | undefined, last: number | null | undefined) =>
  typeof now === 'number' && typeof last === 'number' && last > 0 ? (now / last - 1) * 100 : null

/** The days of a month `2022-08`. */
export function daysOf(period: string): number {
  const [year = 0, month = 1] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** What is said beside a line while it is typed; the service has the last word when it is kept. */
export function doubtsOf({ now, last }: Pick<GridRow, 'now' | 'last'>, period: string): Doubt[] {
  const doubts: Doubt[] = []
  const days = daysOf(period)
  const below = figureKeys.find((key) => key !== 'profit' && (now[key] ?? 0) < 0)
  if (below) doubts.push({ level: 'block', code: 'below-zero', field: below })
  const { output, electricity, daysStopped, capacityUse } = now
  if ((daysStopped ?? 0) > days)
    doubts.push({ level: 'block', code: 'days-over-month', field: 'daysStopped', most: days })
  if ((capacityUse ?? 0) > most) doubts.push({ level: 'block', code: 'capacity-over', field: 'capacityUse', most })
  if ((daysStopped ?? 0) >= days && (output ?? 0) > 0)
    doubts.push({ level: 'block', code: 'output-while-stopped', field: 'output' })
  const made = change(output, last.output)
  const power = change(electricity, last.electricity)
  if (made !== null && power !== null && power <= -10 && made >= 10)
    doubts.push({ level: 'warn', code: 'power-against-output', field: 'electricity', power, output: made })
  if ((output ?? 0) > 0 && output === last.output && electricity === last.electricity)
    doubts.push({ level: 'warn', code: 'same-as-last-month', field: 'output' })
  if (made !== null && Math.abs(made) >= 50)
    doubts.push({ level: 'warn', code: 'output-jump', field: 'output', output: made })
  return doubts
}
