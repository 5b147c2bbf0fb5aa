import type { Context } from '@tongchou/service-kit'
import { endSession, findOwnSession } from './end-sessions.ts'
import { takeCookieAway } from './refresh-cookie.ts'

/** Ends the session whose refresh token the cookie holds. Who has none is signed out already. */
export async function signOut(ctx: Context): Promise<boolean> {
  await ctx.db.transaction(async () => {
    const session = await findOwnSession(ctx)
    if (session && !session.endedAt) await endSession(ctx, session, 'signed-out')
  })
  takeCookieAway(ctx)
  return true
}
