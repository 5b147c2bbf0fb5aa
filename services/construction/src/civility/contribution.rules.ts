import type { Refusal } from '@tongchou/service-kit'
import type { SocialContribution } from './civility.entity.ts'

/** Something was given: hours by somebody, or money. */
export function refusalOfContribution(
  { givenOn, volunteers, hours, amount }: Pick<SocialContribution, 'givenOn' | 'volunteers' | 'hours' | 'amount'>,
  today: string,
): Refusal | null {
  if (givenOn > today) return { code: 'day-in-future', field: 'givenOn' }
  if (volunteers > 0 !== hours > 0) return { code: 'contribution.hours-and-volunteers', field: 'hours' }
  return hours === 0 && amount === 0 ? { code: 'contribution.nothing-given', field: 'amount' } : null
}
