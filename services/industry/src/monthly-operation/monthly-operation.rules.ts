export interface OperationFigures {
  readonly output: number
  readonly cumulativeOutput?: number | null | undefined
  readonly electricity: number
  readonly workers: number
  readonly orders: number
  readonly stock: number
  readonly receivables: number
  readonly taxPaid: number
  readonly profit: number
  readonly daysStopped: number
  readonly capacityUse: number
}

export interface Finding {
  readonly field: keyof OperationFigures
  readonly code: string
  readonly params?: Readonly<Record<string, number>>
}

const NOT_NEGATIVE = [
  'output',
  'cumulativeOutput',
  'electricity',
  'workers',
  'orders',
  'stock',
  'receivables',
  'taxPaid',
  'daysStopped',
  'capacityUse',
] as const

const MOST_CAPACITY = 150

/** What must not be entered for a month of so many days, after an earlier month of the same year with this cumulative output. */
export function refusalsOf(row: OperationFigures, daysOfMonth: number, cumulativeBefore: number | null): Finding[] {
  const found: Finding[] = NOT_NEGATIVE.filter((field) => (row[field] ?? 0) < 0).map((field) => ({
    field,
    code: 'amount-below-zero',
  }))
  if (row.daysStopped > daysOfMonth)
    found.push({ field: 'daysStopped', code: 'operation.days-over-month', params: { most: daysOfMonth } })
  if (row.capacityUse > MOST_CAPACITY)
    found.push({ field: 'capacityUse', code: 'operation.capacity-over', params: { most: MOST_CAPACITY } })
  if (row.daysStopped >= daysOfMonth && row.output > 0)
    found.push({ field: 'output', code: 'operation.output-while-stopped' })
  const cumulative = row.cumulativeOutput
  if (cumulative != null && cumulativeBefore !== null && cumulative < cumulativeBefore)
    found.push({
      field: 'cumulativeOutput',
      code: 'operation.cumulative-fell',
      params: { before: cumulativeBefore / 100 },
    })
  if (cumulative != null && cumulative < row.output)
    found.push({ field: 'cumulativeOutput', code: 'operation.cumulative-below-month' })
  return found
}

/** What the enterprise reported before: the months it is compared with. */
export interface OperationPast {
  /** Output of up to twelve months before, in 分. */
  readonly outputs: readonly number[]
  readonly before: { readonly output: number; readonly electricity: number } | null
}

const SIGMAS = 3
const ENOUGH_MONTHS = 6

/** In percent, to a tenth; null where nothing was before. */
const changeOf = (now: number, before: number): number | null =>
  before > 0 ? Math.round((now / before - 1) * 1000) / 10 : null
const MUCH = 10

/** What looks wrong but may be true: the clerk is asked, not stopped. */
export function warningsOf(row: OperationFigures, { outputs, before }: OperationPast): Finding[] {
  const found: Finding[] = []
  if (outputs.length >= ENOUGH_MONTHS) {
    const mean = outputs.reduce((sum, value) => sum + value, 0) / outputs.length
    const sigma = Math.sqrt(outputs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / outputs.length)
    if (sigma > 0 && Math.abs(row.output - mean) > SIGMAS * sigma)
      found.push({ field: 'output', code: 'operation.output-unusual', params: { usual: Math.round(mean) / 100 } })
  }
  const output = before && changeOf(row.output, before.output)
  const power = before && changeOf(row.electricity, before.electricity)
  if (output !== null && power !== null && power <= -MUCH && output >= MUCH)
    found.push({
      field: 'electricity',
      code: 'operation.power-fell-output-rose',
      params: { power, output },
    })
  if (before && row.output > 0 && row.output === before.output && row.electricity === before.electricity)
    found.push({ field: 'output', code: 'operation.same-as-last-month' })
  return found
}
