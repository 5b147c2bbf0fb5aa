import type { Light } from '@tongchou/frontend-kit'
import type { Loan, LoanStage } from './credit.graphql.ts'

const standing: readonly LoanStage[] = ['GRANTED', 'NORMAL', 'ATTENTION', 'OVERDUE']

/** The money is out and not back. */
export function stands(loan: Pick<Loan, 'stage'>): boolean {
  return standing.includes(loan.stage)
}

/** Days from one day to another. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

type Judged = Pick<Loan, 'stage' | 'dueOn' | 'renewedBy'>

/** Overdue is red; watched, or due within thirty days without a renewal, is yellow. */
export function loanLamp(loan: Judged, today: string): Light {
  if (!stands(loan)) return 'UNKNOWN'
  if (loan.stage === 'OVERDUE') return 'RED'
  if (loan.dueOn !== null && loan.renewedBy === null) {
    const left = daysUntil(today, loan.dueOn)
    if (left < 0) return 'RED'
    if (left <= 30) return 'YELLOW'
  }
  return loan.stage === 'ATTENTION' ? 'YELLOW' : 'GREEN'
}

/** A pool may lend ten times what it holds; above eight one should look. */
export function leverageLamp(leverage: number | null): Light {
  if (leverage === null) return 'UNKNOWN'
  return leverage > 10 ? 'RED' : leverage > 8 ? 'YELLOW' : 'GREEN'
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
