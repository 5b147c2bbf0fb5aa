import { randomUUID } from 'node:crypto'
import { type Context, Fault, isMobile } from '@tongchou/service-kit'
import { Person, PersonStatus } from './person.entity.ts'
import type { AddPersonInput } from './person.input.ts'
import { findPersonByUsername, usernameOf } from './person.repository.ts'
import { isName, isUsername } from './person.rules.ts'
import { sealTelephone } from './telephone.ts'

/**
 * Makes an account. Nobody can sign in with it before `resetPassword` has given it a password.
 * @throws invalid-name, invalid-username, username-taken, invalid-telephone
 */
export async function addPerson(ctx: Context, input: AddPersonInput): Promise<Person> {
  const name = input.name.trim()
  const username = usernameOf(input.username)
  if (!isName(name)) throw new Fault('invalid-name', { field: 'name' })
  if (!isUsername(username)) throw new Fault('invalid-username', { field: 'username' })
  if (await findPersonByUsername(ctx, username)) throw new Fault('username-taken', { field: 'username' })
  if (input.telephone && !isMobile(input.telephone)) throw new Fault('invalid-telephone', { field: 'telephone' })

  const id = randomUUID()
  const sealedTelephone = input.telephone ? sealTelephone(ctx, id, input.telephone) : null
  return ctx.create(
    Person,
    {
      id,
      name,
      username,
      sealedTelephone,
      grantedRoles: [],
      status: PersonStatus.ACTIVE,
      demo: false,
      mustChangePassword: true,
      passwordChangedAt: null,
      secondFactorSince: null,
    },
    'person.added',
  )
}
