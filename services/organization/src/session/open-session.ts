import { randomBytes } from 'node:crypto'
import { type Context, signAccessToken } from '@tongchou/service-kit'
import type { Person } from '../person/person.entity.ts'
import { isAdministrator } from '../person/role.rules.ts'
import { accessKey, digestOf } from './keys.ts'
import { isPasswordOverdue } from '../password/password-policy.ts'
import { giveCookie } from './refresh-cookie.ts'
import { RefreshToken } from './refresh-token.entity.ts'
import { Session } from './session.entity.ts'
import { endOfAccess, endOfSession } from './session.rules.ts'
import type { OpenSession } from './session.type.ts'
import { signedInAs, stripped, viewerOf } from './viewer-of-person.ts'

const TOKEN_BYTES = 32
const SECOND = 1000

/** The same request in the name of the person whom it has proved to come from: the trail names him. */
const inNameOf = async (ctx: Context, person: Person): Promise<Context> =>
  ctx.with({ viewer: await viewerOf(ctx, person) })

/** Opens a session for a person who has proved who he is. Within a transaction. */
export async function openSession(ctx: Context, person: Person): Promise<OpenSession> {
  const his = await inNameOf(ctx, person)
  const values = { personId: person.id, lastSeenAt: ctx.now, endedAt: null, endReason: null }
  const session = await his.create(Session, { ...values, expiresAt: endOfSession(ctx.now) }, 'session.opened')
  return handOut(his, person, session)
}

/** Goes on with a session whose refresh token was good. Within a transaction. */
export async function continueSession(ctx: Context, person: Person, session: Session): Promise<OpenSession> {
  const his = await inNameOf(ctx, person)
  const seen = await his.update(Session, session, session.version, { lastSeenAt: ctx.now }, 'session.renewed')
  return handOut(his, person, seen)
}

/** A fresh pair of tokens: the one for the browser's memory, the other into its cookie. */
async function handOut(ctx: Context, person: Person, session: Session): Promise<OpenSession> {
  const administrator = isAdministrator(ctx.viewer.roles)
  const mustChangePassword = person.mustChangePassword || isPasswordOverdue(ctx, person)
  const mustEnrolSecondFactor = administrator && !ctx.demo && person.secondFactorSince === null
  const viewer = mustChangePassword || mustEnrolSecondFactor ? stripped(ctx.viewer) : ctx.viewer

  const refresh = randomBytes(TOKEN_BYTES).toString('base64url')
  await ctx.db.manager.insert(RefreshToken, { hash: digestOf(refresh), sessionId: session.id, spentAt: null })
  giveCookie(ctx, refresh, Math.floor((session.expiresAt.getTime() - ctx.now.getTime()) / SECOND))

  const expiresAt = endOfAccess(session, administrator, ctx.now)
  const seconds = Math.floor((expiresAt.getTime() - ctx.now.getTime()) / SECOND)
  return {
    accessToken: await signAccessToken({ sessionId: session.id, viewer }, accessKey(ctx), seconds),
    expiresAt,
    mustChangePassword,
    mustEnrolSecondFactor,
    viewer: await signedInAs(ctx, viewer),
  }
}
