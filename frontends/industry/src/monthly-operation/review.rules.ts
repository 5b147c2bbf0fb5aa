import type { Submission } from './monthly-operation.graphql.ts'

type Step = 'review' | 'approve' | 'lock'

const steps: Partial<Record<Submission['status'], Step[]>> = {
  SUBMITTED: ['review', 'approve'],
  REVIEWED: ['approve'],
  APPROVED: ['lock'],
}

/** What passing a report means from where it stands: to approved, or from approved to locked. */
export function stepsToPass(status: Submission['status']): Step[] {
  return steps[status] ?? []
}

/** Reports that wait for the reviewer, those to be passed before those to be locked. */
export function waiting(submissions: readonly Submission[]): Submission[] {
  const place = (each: Submission) => (each.status === 'APPROVED' ? 1 : 0)
  return submissions
    .filter((each) => stepsToPass(each.status).length > 0)
    .toSorted((a, b) => place(a) - place(b) || a.unit.localeCompare(b.unit))
}
