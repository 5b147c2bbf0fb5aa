import { type Context, Fault } from '@tongchou/service-kit'
import { keepSecret } from '../password/credential.repository.ts'
import { Person } from '../person/person.entity.ts'
import type { PersonStatusInput } from '../person/person.input.ts'
import { getPerson } from '../person/person.repository.ts'
import { endSessionsOf } from '../session/end-sessions.ts'

/**
 * Takes a lost authenticator away: an administrator enrols another at his next sign-in.
 * @throws not-found, own-account, reason-required, conflict
 */
export async function resetSecondFactor(ctx: Context, { id, version, reason }: PersonStatusInput): Promise<Person> {
  const person = await getPerson(ctx, id)
  if (person.id === ctx.viewer.id) throw new Fault('own-account', { field: 'id' })
  if (reason.trim() === '') throw new Fault('reason-required', { field: 'reason' })
  await keepSecret(ctx, person.id, null)
  await endSessionsOf(ctx, person.id, 'second-factor-reset')
  return ctx.update(Person, person, version, { secondFactorSince: null }, 'second-factor.reset', reason)
}
