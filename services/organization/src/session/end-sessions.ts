import type { Context } from '@tongchou/service-kit'
import { IsNull, MoreThanOrEqual } from 'typeorm'
import { digestOf } from './keys.ts'
import { cookieOf } from './refresh-cookie.ts'
import { RefreshToken } from './refresh-token.entity.ts'
import { rowLock } from './row-lock.ts'
import { Session } from './session.entity.ts'

/** Ends a session: its refresh token is worth nothing now, its access token within a minute. Within a transaction. */
export const endSession = (ctx: Context, session: Session, endReason: string): Promise<Session> =>
  ctx.update(Session, session, session.version, { endedAt: ctx.now, endReason }, 'session.ended', endReason)

const findOpen = (ctx: Context, personId: string): Promise<Session[]> =>
  ctx.db.repository(Session).find({ where: { personId, endedAt: IsNull() }, ...rowLock(ctx) })

/** Ends all that a person has open. Within a transaction. */
export async function endSessionsOf(ctx: Context, personId: string, reason: string): Promise<void> {
  for (const session of await findOpen(ctx, personId)) await endSession(ctx, session, reason)
}

/** The session that the request's cookie belongs to, open or not. Within a transaction. */
export async function findOwnSession(ctx: Context): Promise<Session | null> {
  const cookie = cookieOf(ctx)
  const token = cookie ? await ctx.db.repository(RefreshToken).findOneBy({ hash: digestOf(cookie) }) : null
  return token && ctx.db.repository(Session).findOne({ where: { id: token.sessionId }, ...rowLock(ctx) })
}

/** Ends all that a person has open but the one he asks from. Within a transaction. */
export async function endOtherSessionsOf(ctx: Context, personId: string, reason: string): Promise<void> {
  const own = await findOwnSession(ctx)
  for (const session of await findOpen(ctx, personId))
    if (session.id !== own?.id) await endSession(ctx, session, reason)
}

/** Ids of the sessions that ended since a moment. */
export async function findRevoked(ctx: Context, since: Date): Promise<string[]> {
  const ended = await ctx.db.repository(Session).findBy({ endedAt: MoreThanOrEqual(since) })
  return ended.map(({ id }) => id)
}
