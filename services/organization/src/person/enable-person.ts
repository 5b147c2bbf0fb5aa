import { type Context, Fault } from '@tongchou/service-kit'
import { Person, PersonStatus } from './person.entity.ts'
import type { PersonStatusInput } from './person.input.ts'
import { getPerson } from './person.repository.ts'

/** @throws not-found, person-active, reason-required, conflict */
export async function enablePerson(ctx: Context, { id, version, reason }: PersonStatusInput): Promise<Person> {
  const person = await getPerson(ctx, id)
  if (person.status === PersonStatus.ACTIVE) throw new Fault('person-active', { field: 'id' })
  if (reason.trim() === '') throw new Fault('reason-required', { field: 'reason' })
  return ctx.update(Person, person, version, { status: PersonStatus.ACTIVE }, 'person.enabled', reason)
}
