interface MonthFigure {
  period: string
  completed: number
  reported: boolean
}

/** Twelve months of a year with what was completed in each, in 万元; a month not yet reported is a gap. */
export function yearOf(months: readonly MonthFigure[], year: number): (number | null)[] {
  return Array.from({ length: 12 }, (_, index) => {
    const period = `${year}-${String(index + 1).padStart(2, '0')}`
    const month = months.find((each) => each.period === period && each.reported)
    return month ? month.completed / 10_000 : null
  })
}

/** Completed since January, month by month, up to the last one reported. */
export function runningTotal(values: readonly (number | null)[]): (number | null)[] {
  const last = values.findLastIndex((value) => value !== null)
  let sum = 0
  return values.map((value, index) => {
    sum += value ?? 0
    return index <= last ? Math.round(sum * 100) / 100 : null
  })
}
