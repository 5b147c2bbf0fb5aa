import type { Refusal } from '@tongchou/service-kit'
import type { UrbanGap } from './urban-gap.entity.ts'

/** A gap is closed after it was found, and by something: a project or money. */
export function refusalOfGap(
  { foundOn, closedOn, projectId, fund }: Pick<UrbanGap, 'foundOn' | 'closedOn' | 'projectId' | 'fund'>,
  today: string,
): Refusal | null {
  if (foundOn > today) return { code: 'day-in-future', field: 'foundOn' }
  if (!closedOn) return null
  if (closedOn > today) return { code: 'day-in-future', field: 'closedOn' }
  if (closedOn < foundOn) return { code: 'days-out-of-order', field: 'closedOn', params: { after: 'foundOn' } }
  return projectId || fund?.trim() ? null : { code: 'urban-gap.closed-by-nothing', field: 'projectId' }
}
