import { gql } from '@apollo/client'
import type { DocumentNode } from 'graphql'

export type Status = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'REVIEWED' | 'APPROVED' | 'LOCKED'

/** One report that a unit owes, as every service says it. */
export interface Owed {
  form: string
  period: string
  unit: string
  dueOn: string
  daysLeft: number
  total: number
  filled: number
  status: Status | null
  reason: string | null
}

/** One unit's report of one month. */
export interface Submission {
  id: string
  form: string
  period: string
  unit: string
  status: Status
  revision: number
  submittedBy: string | null
  submittedAt: string | null
  reviewedBy: string | null
  approvedBy: string | null
  lockedAt: string | null
  reason: string | null
  /** The code of the department that reviews it. */
  reviewer: string
  /** What the viewer may do with it as it stands; `correct` while it is locked. */
  availableSteps: readonly (Step | 'correct')[]
}

/** A step of a report that the service has a door for. */
export type Step = 'submit' | 'review' | 'approve' | 'lock' | 'return'

export interface PeriodDoors extends Readonly<Record<Step, DocumentNode>> {
  owed: DocumentNode
  owedAt: string
  submissions: DocumentNode
  submissionsAt: string
}

/** The queries that show how far a report is: asked again after every step. */
export const stateShown = ['PeriodOwed', 'PeriodSubmissions']

function makeDoors(service: string): PeriodDoors {
  const field = service.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const verb = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const step = (name: Step) =>
    gql(
      `mutation ${name}${verb}Period($input: PeriodStepInput!) { step: ${name}${verb}Period(input: $input) { id version status availableSteps } }`,
    )
  return {
    owedAt: `${field}Obligations`,
    owed: gql(`query PeriodOwed($period: Month) {
      ${field}Obligations(period: $period) { form period unit dueOn daysLeft total filled status reason }
    }`),
    submissionsAt: `${field}Submissions`,
    submissions: gql(`query PeriodSubmissions($period: Month) {
      ${field}Submissions(first: 200, period: $period) {
        totalCount
        nodes {
          id version form period unit status revision
          submittedBy submittedAt reviewedBy approvedBy lockedAt reason reviewer availableSteps
        }
      }
    }`),
    submit: step('submit'),
    review: step('review'),
    approve: step('approve'),
    lock: step('lock'),
    return: step('return'),
  }
}

const made = new Map<string, PeriodDoors>()

/** The doors of a service's monthly reports, by the names that every service's graph has. */
export function doorsOf(service: string): PeriodDoors {
  const doors = made.get(service) ?? makeDoors(service)
  made.set(service, doors)
  return doors
}
