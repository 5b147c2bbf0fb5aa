import type { Light } from '@tongchou/frontend-kit'
import type { Approval, Capacity, Work } from './park.graphql.ts'

/** Accepted is green; past its day without acceptance red; not begun with a month left yellow. */
export function workLamp(
  { acceptedOn, plannedBy, startedOn }: Pick<Work, 'acceptedOn' | 'plannedBy' | 'startedOn'>,
  today: string,
): Light {
  if (acceptedOn) return 'GREEN'
  if (plannedBy < today) return 'RED'
  const days = (Date.parse(`${plannedBy}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000
  return !startedOn || days <= 30 ? 'YELLOW' : 'GREEN'
}

/** More asked than can be carried is red, less than a tenth free yellow. */
export function capacityLamp({ capacity, headroom }: Pick<Capacity, 'capacity' | 'headroom'>): Light {
  if (capacity <= 0) return 'UNKNOWN'
  if (headroom < 0) return 'RED'
  return headroom / capacity < 0.1 ? 'YELLOW' : 'GREEN'
}

export const approvalSteps = ['drafted', 'reviewed', 'submitted', 'approved'] as const
export type ApprovalStep = (typeof approvalSteps)[number]

/** The step that a paper stands at: the first whose day is not known; all done when approved. */
export function approvalStep(approval: Pick<Approval, `${ApprovalStep}On`>): ApprovalStep | 'done' {
  return approvalSteps.find((step) => approval[`${step}On`] === null) ?? 'done'
}

/** What of a list of spells holds on a day. */
export function heldOn<Spell extends { fromDay: string; untilDay: string | null }>(
  spells: readonly Spell[],
  day: string,
): Spell[] {
  return spells.filter(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || untilDay > day))
}
