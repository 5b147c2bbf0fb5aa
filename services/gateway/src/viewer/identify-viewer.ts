import { anonymous, signViewerToken, verifyAccessToken } from '@tongchou/service-kit'

/** Who asks, as the subgraphs will be told. */
export interface Identity {
  /** `false`: a token was sent and is worth nothing. No token at all is an honest anonymous. */
  accepted: boolean
  /** The signed viewer for the header `x-tongchou-viewer`. */
  viewerToken: string
  /** Empty for anonymous. */
  viewerId: string
}

export interface IdentityOptions {
  keys: { access: string; viewer: string }
  isRevoked?: ((sessionId: string) => boolean) | undefined
  now?: () => number
}

interface Known {
  viewerId: string
  sessionId: string
  expiresAt: number
  signedAt: number
  viewerToken: string
}

/** A viewer is signed for 90 seconds and signed anew after 30, so a service always sees one with a minute to go. */
const SIGN_AGAIN_AFTER = 30_000
const MAX_KNOWN = 10_000

/** Turns the `Authorization` header into a signed viewer. Revocation and expiry are looked at on every request. */
export function createIdentifier({ keys, isRevoked, now = Date.now }: IdentityOptions) {
  const known = new Map<string, Known>()
  let nobody: { signedAt: number; viewerToken: string } | undefined

  const anonymousToken = async (): Promise<string> => {
    if (!nobody || now() - nobody.signedAt > SIGN_AGAIN_AFTER)
      nobody = { signedAt: now(), viewerToken: await signViewerToken(anonymous, keys.viewer) }
    return nobody.viewerToken
  }

  const recognise = async (token: string): Promise<Known | null> => {
    const seen = known.get(token)
    if (seen && now() - seen.signedAt <= SIGN_AGAIN_AFTER) return seen
    const claims = await verifyAccessToken(token, keys.access)
    if (!claims || typeof claims.sessionId !== 'string' || typeof claims.viewer?.id !== 'string') return null
    const fresh = {
      viewerId: claims.viewer.id,
      sessionId: claims.sessionId,
      expiresAt: claims.expiresAt,
      signedAt: now(),
      viewerToken: await signViewerToken(claims.viewer, keys.viewer),
    }
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(token, fresh)
    return fresh
  }

  return async function identify(authorization: string | null): Promise<Identity> {
    if (authorization === null) return { accepted: true, viewerToken: await anonymousToken(), viewerId: '' }
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1]
    const viewer = token === undefined ? null : await recognise(token)
    if (viewer && viewer.expiresAt > now() && !isRevoked?.(viewer.sessionId))
      return { accepted: true, viewerToken: viewer.viewerToken, viewerId: viewer.viewerId }
    if (token !== undefined) known.delete(token)
    return { accepted: false, viewerToken: await anonymousToken(), viewerId: '' }
  }
}
