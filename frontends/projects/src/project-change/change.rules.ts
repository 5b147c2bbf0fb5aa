interface Asked {
  kind: 'CONTENT' | 'INVESTMENT' | 'PERIOD'
  oldValue: string
  newValue: string
  newInvestment: number | null
  newFinishOn: string | null
}

interface Words {
  money: (yuan: number) => string
  day: (day: string) => string
}

const isSum = /^\d+(\.\d+)?$/
const isDay = /^\d{4}-\d{2}-\d{2}$/

/** What stood before, as a person reads it: the register keeps a bare sum or a bare day, an older paper its own words. */
export function wasOf({ kind, oldValue }: Pick<Asked, 'kind' | 'oldValue'>, { money, day }: Words): string {
  if (kind === 'INVESTMENT' && isSum.test(oldValue)) return money(Number(oldValue))
  return kind === 'PERIOD' && isDay.test(oldValue) ? day(oldValue) : oldValue
}

/** What is asked for: the new sum or day, and what was written of it. */
export const willBeOf = (
  { newInvestment, newFinishOn, newValue }: Omit<Asked, 'kind' | 'oldValue'>,
  words: Words,
): string =>
  [newInvestment !== null && words.money(newInvestment), newFinishOn && words.day(newFinishOn), newValue]
    .filter(Boolean)
    .join(' · ')
