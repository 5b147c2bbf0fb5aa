import type { Refusal } from '@tongchou/service-kit'
import { firstOf, refusalOfFuture, refusalOfUnit } from '../neighbour/unit.rules.ts'
import type { BudgetLine } from './budget-line.entity.ts'

const FEN = 100

/** A line is not refined before it is given, and nothing is given of another year than its own. */
export function refusalOfBudgetLine(
  line: Pick<
    BudgetLine,
    'township' | 'department' | 'planYear' | 'allocatedOn' | 'refinedOn' | 'needAmount' | 'allocatedAmount'
  >,
  today: string,
): Refusal | null {
  const { allocatedOn, refinedOn, needAmount, allocatedAmount } = line
  return firstOf(
    refusalOfUnit(line),
    refusalOfFuture({ allocatedOn, refinedOn }, today),
    Number(allocatedOn.slice(0, 4)) === line.planYear ? null : { code: 'budget-line.other-year', field: 'allocatedOn' },
    allocatedAmount > needAmount
      ? { code: 'budget-line.over-need', field: 'allocatedAmount', params: { room: needAmount / FEN } }
      : null,
  )
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
