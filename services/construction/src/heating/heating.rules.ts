import type { Refusal } from '@tongchou/service-kit'
import type { HeatingSection } from './heating-section.entity.ts'

type Days = Pick<HeatingSection, 'testedOn' | 'testNumber' | 'completedOn'>

/** A section is finished once its pressure test was passed, on record. */
export function refusalOfSection({ testedOn, testNumber, completedOn }: Days, today: string): Refusal | null {
  if ((testedOn ?? '') > today) return { code: 'day-in-future', field: 'testedOn' }
  if ((completedOn ?? '') > today) return { code: 'day-in-future', field: 'completedOn' }
  if (testedOn !== null && !testNumber?.trim()) return { code: 'heating.test-number-required', field: 'testNumber' }
  if (completedOn && !testedOn) return { code: 'heating.not-tested', field: 'testedOn' }
  return completedOn && testedOn && completedOn < testedOn ? { code: 'days-out-of-order', field: 'completedOn' } : null
}
