import type { Refusal } from '@tongchou/service-kit'
import { firstOf, refusalOfFuture, refusalOfOrder, refusalOfUnit } from '../neighbour/unit.rules.ts'
import type { BudgetLineValues } from './budget-line.values.ts'

const FEN = 100

/** A line is not refined before it is given, and nothing is given of another year than its own. */
export function refusalOfBudgetLine(line: Omit<BudgetLineValues, 'name' | 'subject'>, today: string): Refusal | null {
  const { allocatedOn, refinedOn, needAmount, allocatedAmount } = line
  return firstOf(
    refusalOfUnit(line),
    refusalOfFuture({ allocatedOn, refinedOn }, today),
    refusalOfOrder({ allocatedOn, refinedOn }),
    Number(allocatedOn.slice(0, 4)) === line.planYear ? null : { code: 'budget-line.other-year', field: 'allocatedOn' },
    allocatedAmount > needAmount
      ? { code: 'budget-line.over-need', field: 'allocatedAmount', params: { room: needAmount / FEN } }
      : null,
  )
}

/** Months were reported of a line: it stays with its unit and its year, and is not cut below what they took. */
export function refusalOfSpentLine(
  line: Omit<BudgetLineValues, 'name' | 'subject'>,
  before: Pick<BudgetLineValues, 'planYear' | 'township' | 'department'>,
  spent: number | null,
): Refusal | null {
  if (spent === null) return null
  for (const field of ['planYear', 'township', 'department'] as const)
    if ((line[field] ?? null) !== (before[field] ?? null)) return { code: 'budget-line.months-stand', field }
  return line.allocatedAmount < spent
    ? { code: 'budget-line.below-spent', field: 'allocatedAmount', params: { spent: spent / FEN } }
    : null
}

const MONTHS = 12

/** 序时进度: the share of the year that is over with a month, in percent. */
export const scheduleOf = (month: string): number => (Number(month.slice(5)) / MONTHS) * FEN

export type ProgressLight = 'GREEN' | 'YELLOW' | 'RED'

const FAR_BEHIND = 3

/** Behind the schedule by the year's points is yellow, by three times as many red. */
export function progressLight(progress: number | null, schedule: number, lag: number): ProgressLight {
  if (progress === null) return 'GREEN'
  const behind = schedule - progress
  return behind > lag * FAR_BEHIND ? 'RED' : behind > lag ? 'YELLOW' : 'GREEN'
}
