import { type Context, Fault } from '@tongchou/service-kit'
import { IsNull } from 'typeorm'
import { PersonStatus } from '../person/person.entity.ts'
import { findPerson, findRolesOf } from '../person/person.repository.ts'
import { isAdministrator } from '../person/role.rules.ts'
import { endSession, findOwnSession } from './end-sessions.ts'
import { digestOf } from './keys.ts'
import { continueSession } from './open-session.ts'
import { cookieOf, takeCookieAway } from './refresh-cookie.ts'
import { RefreshToken } from './refresh-token.entity.ts'
import { stands } from './session.rules.ts'
import type { OpenSession } from './session.type.ts'

/** Marks the token spent, once: of two requests that bring it at once one succeeds. */
async function spend(ctx: Context, hash: string): Promise<boolean> {
  const { affected } = await ctx.db.manager.update(RefreshToken, { hash, spentAt: IsNull() }, { spentAt: ctx.now })
  return affected === 1
}

/** The session renewed, or null when there is none to renew any more. Null also ends what a thief may hold. */
async function renew(ctx: Context, hash: string): Promise<OpenSession | null> {
  const session = await findOwnSession(ctx)
  if (!session || session.endedAt) return null
  if (!(await spend(ctx, hash))) {
    // Two hold the same token, and nobody knows which of them is the person: both lose it.
    await endSession(ctx, session, 'token-reused')
    return null
  }
  const person = await findPerson(ctx, session.personId)
  const administrator = person !== null && isAdministrator(await findRolesOf(ctx, person, ctx.today))
  if (person?.status !== PersonStatus.ACTIVE || !stands(session, administrator, ctx.now)) {
    await endSession(ctx, session, 'expired')
    return null
  }
  return continueSession(ctx, person, session)
}

/**
 * Renews the session whose refresh token the cookie holds, and exchanges the token.
 * @throws unauthenticated when there is no session to renew
 */
export async function refreshSession(ctx: Context): Promise<OpenSession> {
  const token = cookieOf(ctx)
  const session = token && (await ctx.db.transaction(() => renew(ctx, digestOf(token))))
  if (session) return session
  takeCookieAway(ctx)
  throw new Fault('unauthenticated')
}
