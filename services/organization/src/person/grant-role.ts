import { type Context, Fault } from '@tongchou/service-kit'
import { Person } from './person.entity.ts'
import type { PersonRoleInput } from './person.input.ts'
import { findRolesAhead, getPerson } from './person.repository.ts'
import { areCompatible } from './role.rules.ts'

/**
 * Gives a role to a person himself. It holds from his next renewal of the session, half an hour at most.
 * @throws not-found, own-role, role-held, roles-incompatible, conflict
 */
export async function grantRole(ctx: Context, { id, version, role }: PersonRoleInput): Promise<Person> {
  const person = await getPerson(ctx, id)
  if (person.id === ctx.viewer.id) throw new Fault('own-role', { field: 'id' })
  const held = await findRolesAhead(ctx, person)
  if (person.grantedRoles.includes(role)) throw new Fault('role-held', { field: 'role', role })
  const roles = [...new Set([...held, role])]
  if (!areCompatible(roles)) throw new Fault('roles-incompatible', { field: 'role', roles })
  return ctx.update(Person, person, version, { grantedRoles: [...person.grantedRoles, role] }, 'role.granted')
}
