import type { Context } from '@tongchou/service-kit'
import { endSession } from './end-sessions.ts'
import { digestOf } from './keys.ts'
import { cookieOf, takeCookieAway } from './refresh-cookie.ts'
import { RefreshToken } from './refresh-token.entity.ts'
import { Session } from './session.entity.ts'

async function end(ctx: Context, hash: string): Promise<void> {
  const token = await ctx.db.repository(RefreshToken).findOneBy({ hash })
  const session = token && (await ctx.db.repository(Session).findOneBy({ id: token.sessionId }))
  if (session && !session.endedAt) await endSession(ctx, session, 'signed-out')
}

/** Ends the session whose refresh token the cookie holds. Who has none is signed out already. */
export async function signOut(ctx: Context): Promise<boolean> {
  const token = cookieOf(ctx)
  if (token) await ctx.db.transaction(() => end(ctx, digestOf(token)))
  takeCookieAway(ctx)
  return true
}
