import type { Refusal } from '@tongchou/service-kit'
import type { UpperContact } from './upper-contact.entity.ts'

/** A contact has taken place; its next step comes after it and says what it is. */
export function refusalOfUpperContact(
  { contactedOn, nextOn, nextStep }: Pick<UpperContact, 'contactedOn' | 'nextOn' | 'nextStep'>,
  today: string,
): Refusal | null {
  if (contactedOn > today) return { code: 'day-in-future', field: 'contactedOn' }
  if (nextOn && nextOn < contactedOn) return { code: 'upper-contact.next-before-contact', field: 'nextOn' }
  return nextOn && !nextStep?.trim() ? { code: 'upper-contact.next-step-missing', field: 'nextStep' } : null
}
