import { randomInt } from 'node:crypto'
import { type Context, Fault } from '@tongchou/service-kit'
import { Field, ObjectType } from 'type-graphql'
import { Person } from '../person/person.entity.ts'
import type { ResetPasswordInput } from '../person/person.input.ts'
import { getPerson } from '../person/person.repository.ts'
import { endSessionsOf } from '../session/end-sessions.ts'
import { forgiveTries } from '../session/guard-tries.ts'
import { keepHash } from './credential.repository.ts'
import { hashPassword } from './password-hash.ts'

@ObjectType({ simpleResolvers: true })
export class PasswordReset {
  @Field(() => Person)
  person: Person

  @Field(() => String, { description: 'Shown this once; it opens nothing but the choice of a new one' })
  oneTimePassword: string
}

/** Without the signs that are mistaken for each other on paper. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 16

const oneTime = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')

/** @throws not-found, own-account, conflict */
export async function resetPassword(ctx: Context, { id, version }: ResetPasswordInput): Promise<PasswordReset> {
  const person = await getPerson(ctx, id)
  if (person.id === ctx.viewer.id) throw new Fault('own-account', { field: 'id' })
  const oneTimePassword = oneTime()
  await keepHash(ctx, person, await hashPassword(oneTimePassword))
  await forgiveTries(ctx, person.username)
  await endSessionsOf(ctx, person.id, 'password-reset')
  const patch = { mustChangePassword: true, passwordChangedAt: ctx.now }
  return { person: await ctx.update(Person, person, version, patch, 'password.reset'), oneTimePassword }
}
