import type { Refusal } from '@tongchou/service-kit'
import type { ApprovalStep } from './approval-step.entity.ts'

type Facts = Pick<ApprovalStep, 'submittedOn' | 'grantedOn' | 'document' | 'blockedSince' | 'signedOn' | 'signedBy'>

/** Granted after submitted and with its document; signed by somebody, after it was submitted. */
export function refusalOfApprovalStep(facts: Facts, today: string): Refusal | null {
  const { submittedOn, grantedOn, document, blockedSince, signedOn, signedBy } = facts
  for (const field of ['submittedOn', 'grantedOn', 'blockedSince', 'signedOn'] as const)
    if ((facts[field] ?? '') > today) return { code: 'day-in-future', field }
  if (grantedOn && (!submittedOn || grantedOn < submittedOn))
    return { code: 'approval.granted-before-submission', field: 'grantedOn' }
  if (grantedOn && !document?.trim()) return { code: 'approval.document-missing', field: 'document' }
  if (grantedOn && blockedSince) return { code: 'approval.granted-and-blocked', field: 'blockedSince' }
  if (signedOn && !signedBy?.trim()) return { code: 'approval.signer-missing', field: 'signedBy' }
  return signedOn && (!submittedOn || signedOn < submittedOn)
    ? { code: 'approval.signed-before-submission', field: 'signedOn' }
    : null
}

/** What counts as ready, and with how much of a hundred: no project is ready on paper without land and money. */
const WEIGHTS: Readonly<Record<string, number>> = {
  LAND: 25,
  FUNDING: 25,
  ENVIRONMENT: 15,
  FEASIBILITY: 20,
  DESIGN: 15,
}

/** How ready the preliminary work is on a day, 0 to 100; a step that a project does not need counts as done. */
export function readinessScore(
  steps: readonly Pick<ApprovalStep, 'kind' | 'grantedOn'>[],
  asOf: string,
): { score: number; missing: string[] } {
  const open = steps
    .filter(({ kind, grantedOn }) => kind in WEIGHTS && (grantedOn === null || grantedOn > asOf))
    .map(({ kind }) => kind)
  return { score: open.reduce((score, kind) => score - (WEIGHTS[kind] ?? 0), 100), missing: open }
}
