import { type Context, Fault } from '@tongchou/service-kit'
import { type Person, PersonStatus } from '../person/person.entity.ts'
import { findPersonByUsername } from '../person/person.repository.ts'
import { useCode } from '../second-factor/use-code.ts'
import { Credential } from '../password/credential.entity.ts'
import { findCredential, hashToMatch } from '../password/credential.repository.ts'
import { forgiveTries, giveTryBack, takeTry } from './guard-tries.ts'
import { openSession } from './open-session.ts'
import { hashPassword, isOutdated, matchesHash } from '../password/password-hash.ts'
import type { OpenSession, SignInInput } from './session.type.ts'

/**
 * Opens a session. Unknown username, wrong password and disabled account get one answer, after the same work.
 * @throws sign-in-failed, account-locked, second-factor-required, second-factor-failed
 */
export async function signIn(ctx: Context, { username, password, code }: SignInInput): Promise<OpenSession> {
  await takeTry(ctx, username)
  const person = await findPersonByUsername(ctx, username)
  const credential = person && (await findCredential(ctx, person.id))
  const hash = await hashToMatch(ctx, person, credential)
  const isRight = await matchesHash(password, hash)
  if (!isRight || person?.status !== PersonStatus.ACTIVE) throw new Fault('sign-in-failed', { field: 'password' })

  const secret = person.secondFactorSince ? (credential?.sealedSecret ?? null) : null
  if (secret && !code) {
    await ctx.db.transaction(() => giveTryBack(ctx, username))
    throw new Fault('second-factor-required', { field: 'code' })
  }
  const renewed = credential?.passwordHash && isOutdated(hash) ? await hashPassword(password) : null
  return ctx.db.transaction(async () => {
    if (secret) await useCode(ctx, person, secret, code!)
    if (renewed) await renewHash(ctx, person, renewed)
    await forgiveTries(ctx, username)
    return openSession(ctx, person)
  })
}

/** The same password at today's cost: no change that anybody made, so nothing for the trail. */
const renewHash = (ctx: Context, { id }: Person, passwordHash: string) =>
  ctx.db.manager.update(Credential, { personId: id }, { passwordHash })
