import { type Context, Fault } from '@tongchou/service-kit'
import { endSessionsOf } from '../session/end-sessions.ts'
import { Person } from './person.entity.ts'
import type { PersonRoleInput } from './person.input.ts'
import { getPerson } from './person.repository.ts'

/**
 * Takes a role back that was given to the person himself; roles of a post end with the assignment. His sessions end.
 * @throws not-found, own-role, role-not-held, conflict
 */
export async function revokeRole(ctx: Context, { id, version, role }: PersonRoleInput): Promise<Person> {
  const person = await getPerson(ctx, id)
  if (person.id === ctx.viewer.id) throw new Fault('own-role', { field: 'id' })
  if (!person.grantedRoles.includes(role)) throw new Fault('role-not-held', { field: 'role', role })
  const grantedRoles = person.grantedRoles.filter((each) => each !== role)
  const left = await ctx.update(Person, person, version, { grantedRoles }, 'role.revoked')
  await endSessionsOf(ctx, person.id, 'role-revoked')
  return left
}
