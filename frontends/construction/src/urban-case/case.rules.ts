import type { Light } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

type State = Code<'UrbanCaseState'>
type Step = Code<'UrbanCaseStepKind'>

const MILLISECONDS_A_DAY = 86_400_000

/** States in which somebody still owes the case a step, in the order of the work. */
export const openStates = ['REPORTED', 'FILED', 'DISPATCHED', 'RETURNED', 'HANDLED', 'VERIFIED'] as const

/** The course of a case that goes straight through. */
export const courseStates = ['REPORTED', 'FILED', 'DISPATCHED', 'HANDLED', 'VERIFIED', 'CLOSED'] as const

/** Days from one day to another; below zero when the other lies before. */
export function daysLeft(today: string, due: string): number {
  return Math.round((Date.parse(due) - Date.parse(today)) / MILLISECONDS_A_DAY)
}

/** Red over its time, yellow on its last day, green once closed. */
export function lightOfCase({ state, stepDueOn }: { state: State; stepDueOn: string | null }, today: string): Light {
  if (state === 'CLOSED') return 'GREEN'
  if (stepDueOn === null) return 'UNKNOWN'
  const left = daysLeft(today, stepDueOn)
  if (left < 0) return 'RED'
  return left === 0 ? 'YELLOW' : 'UNKNOWN'
}

/** Where a case stands in the straight course: what was sent back is with its handler again. */
export function stageOf(state: State): State {
  return state === 'RETURNED' ? 'DISPATCHED' : state
}

/** Before its dispatch, and when it was refused, nobody handles a case. */
export function isDispatched(state: State): boolean {
  return state !== 'REPORTED' && state !== 'FILED' && state !== 'REJECTED'
}

/** Who has the case from a step on: its department, else from its dispatch the township in which it lies. */
export function unitOfStep(
  { step, department }: { step: Step; department: string | null },
  township: string,
): string | null {
  return department ?? (step === 'REPORT' || step === 'FILE' || step === 'REJECT' ? null : township)
}

export interface CaseViewer {
  keeps: boolean
  answers: boolean
  department: string | null
  township: string | null
}

/** Of the steps that may follow, those that this viewer may take: handling is for whom it was dispatched to. */
export function stepsFor(
  { nextSteps, department, township }: { nextSteps: readonly Step[]; department: string | null; township: string },
  viewer: CaseViewer,
): Step[] {
  const own = department === null ? viewer.township === township : viewer.department === department
  return nextSteps.filter((step) => (step === 'HANDLE' ? viewer.answers && (own || viewer.keeps) : viewer.keeps))
}
