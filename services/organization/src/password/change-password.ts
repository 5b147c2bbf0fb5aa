import { type Context, Fault } from '@tongchou/service-kit'
import { Field, InputType } from 'type-graphql'
import { Person } from '../person/person.entity.ts'
import { getPerson } from '../person/person.repository.ts'
import { endOtherSessionsOf } from '../session/end-sessions.ts'
import { forgiveTries, takeTry } from '../session/guard-tries.ts'
import { findCredential, hashToMatch, keepHash, wasUsed } from './credential.repository.ts'
import { hashPassword, matchesHash } from './password-hash.ts'
import { passwordPolicy } from './password-policy.ts'
import { judgePassword } from './password.rules.ts'

/** Carries passwords, so it takes no idempotency key. */
@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword: string

  @Field(() => String)
  newPassword: string
}

/**
 * Lets a person choose his password; his other sessions end.
 * @throws password-… by the policy, password-wrong, account-locked, password-reused
 */
export async function changePassword(
  ctx: Context,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<Person> {
  const person = await getPerson(ctx, ctx.viewer.id)
  const policy = passwordPolicy(ctx)
  const fault = judgePassword(newPassword, person.username, policy)
  if (fault) throw new Fault(fault, { field: 'newPassword', ...policy })

  // Whoever found a browser open must not find out the password here: wrong ones are counted as at the sign-in.
  await takeTry(ctx, person.username)
  const current = await hashToMatch(ctx, person, await findCredential(ctx, person.id))
  if (!(await matchesHash(currentPassword, current))) throw new Fault('password-wrong', { field: 'currentPassword' })
  await ctx.db.transaction(() => forgiveTries(ctx, person.username))
  if (await wasUsed(ctx, person, newPassword)) throw new Fault('password-reused', { field: 'newPassword' })

  const hash = await hashPassword(newPassword)
  return ctx.db.transaction(async () => {
    await keepHash(ctx, person, hash)
    await endOtherSessionsOf(ctx, person.id, 'password-changed')
    const patch = { mustChangePassword: false, passwordChangedAt: ctx.now }
    return ctx.update(Person, person, person.version, patch, 'password.changed')
  })
}
