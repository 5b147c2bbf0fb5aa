import { type Context, Fault } from '@tongchou/service-kit'
import { endSessionsOf } from '../session/end-sessions.ts'
import { Person, PersonStatus } from './person.entity.ts'
import type { PersonStatusInput } from './person.input.ts'
import { getPerson } from './person.repository.ts'

/**
 * Shuts a person out: no sign-in from now on, and what he has open ends within a minute.
 * @throws not-found, own-account, person-disabled, reason-required, conflict
 */
export async function disablePerson(ctx: Context, { id, version, reason }: PersonStatusInput): Promise<Person> {
  const person = await getPerson(ctx, id)
  if (person.id === ctx.viewer.id) throw new Fault('own-account', { field: 'id' })
  if (person.status === PersonStatus.DISABLED) throw new Fault('person-disabled', { field: 'id' })
  if (reason.trim() === '') throw new Fault('reason-required', { field: 'reason' })
  const patch = { status: PersonStatus.DISABLED }
  const disabled = await ctx.update(Person, person, version, patch, 'person.disabled', reason)
  await endSessionsOf(ctx, person.id, 'person-disabled')
  return disabled
}
