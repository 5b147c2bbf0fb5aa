import type { Refusal } from '@tongchou/service-kit'

interface SeasonDays {
  readonly year: number
  readonly fromDay: string
  readonly untilDay: string
  readonly plansDueOn: string
}

/** A season lies within its year, and plans are due before it ends. */
export function refusalOfSeason({ year, fromDay, untilDay, plansDueOn }: SeasonDays): Refusal | null {
  const days = { fromDay, untilDay, plansDueOn }
  const outside = Object.entries(days).find(([, day]) => Number(day.slice(0, 4)) !== year)
  if (outside) return { code: 'flood-season.other-year', field: outside[0] }
  return plansDueOn > untilDay
    ? { code: 'days-out-of-order', field: 'untilDay', params: { after: 'plansDueOn', day: plansDueOn } }
    : null
}

/** What was published has its document, and is reviewed after it. */
export function refusalOfPlan({
  publishedOn,
  document,
  reviewedOn,
}: {
  readonly publishedOn?: string | null
  readonly document?: string | null
  readonly reviewedOn?: string | null
}): Refusal | null {
  if (publishedOn && !document?.trim()) return { code: 'geohazard-plan.document-required', field: 'document' }
  return reviewedOn && !publishedOn ? { code: 'geohazard-plan.not-published', field: 'publishedOn' } : null
}
