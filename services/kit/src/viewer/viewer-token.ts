import { jwtVerify, SignJWT } from 'jose'
import type { Viewer } from './viewer.ts'

const ALGORITHM = 'HS256'
const bytes = (key: string) => new TextEncoder().encode(key)

/** What an access token says: which session, whose, until when. */
export interface AccessClaims {
  readonly sessionId: string
  readonly viewer: Viewer
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

async function sign(audience: string, claims: Record<string, unknown>, key: string, seconds: number): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM })
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(bytes(key))
}

async function verify(audience: string, token: string, key: string): Promise<Record<string, unknown> | null> {
  try {
    const { payload } = await jwtVerify(token, bytes(key), { audience, algorithms: [ALGORITHM] })
    return payload
  } catch {
    return null
  }
}

/** The gateway's word to a service about who asks. Short-lived; a service believes nothing else. */
export const signViewerToken = (viewer: Viewer, key: string, seconds = 90): Promise<string> =>
  sign('subgraph', { viewer }, key, seconds)

export async function verifyViewerToken(token: string, key: string): Promise<Viewer | null> {
  const claims = await verify('subgraph', token, key)
  return (claims?.['viewer'] as Viewer | undefined) ?? null
}

/** What a person carries after signing in. */
export const signAccessToken = (
  claims: { sessionId: string; viewer: Viewer },
  key: string,
  seconds: number,
): Promise<string> => sign('gateway', { sessionId: claims.sessionId, viewer: claims.viewer }, key, seconds)

export async function verifyAccessToken(token: string, key: string): Promise<AccessClaims | null> {
  const claims = await verify('gateway', token, key)
  if (!claims) return null
  return {
    sessionId: claims['sessionId'] as string,
    viewer: claims['viewer'] as Viewer,
    expiresAt: (claims['exp'] as number) * 1000,
  }
}
