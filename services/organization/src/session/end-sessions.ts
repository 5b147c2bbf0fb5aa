import type { Context } from '@tongchou/service-kit'
import { IsNull, MoreThanOrEqual } from 'typeorm'
import { Session } from './session.entity.ts'

/** Ends a session: its refresh token is worth nothing now, its access token within a minute. Within a transaction. */
export const endSession = (ctx: Context, session: Session, endReason: string): Promise<Session> =>
  ctx.update(Session, session, session.version, { endedAt: ctx.now, endReason }, 'session.ended', endReason)

/** Ends all that a person has open. Within a transaction. */
export async function endSessionsOf(ctx: Context, personId: string, reason: string): Promise<void> {
  const open = await ctx.db.repository(Session).findBy({ personId, endedAt: IsNull() })
  for (const session of open) await endSession(ctx, session, reason)
}

/** Ids of the sessions that ended since a moment. */
export async function findRevoked(ctx: Context, since: Date): Promise<string[]> {
  const ended = await ctx.db.repository(Session).findBy({ endedAt: MoreThanOrEqual(since) })
  return ended.map(({ id }) => id)
}
