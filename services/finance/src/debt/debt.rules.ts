export interface Movement {
  readonly kind: 'TAKEN' | 'REPAID' | 'CONVERTED'
  readonly amount: number
  readonly movedOn: string
}

/** What a debt amounts to by a day, in the unit of its movements. */
export const balanceOf = (movements: readonly Movement[], day: string): number =>
  movements
    .filter(({ movedOn }) => movedOn <= day)
    .reduce((sum, { kind, amount }) => (kind === 'TAKEN' ? sum + amount : sum - amount), 0)

/** Does resolution keep to the plan: is at least as much resolved in the year as its months so far ask for? */
export const isOnPlan = (planned: number, resolved: number): boolean => resolved >= planned
