import { anonymous, type Viewer } from './viewer.ts'
import { verifyViewerToken } from './viewer-token.ts'

const MOST_KEPT = 2000
/** Less than a token's life, so that a kept one is never older than its word. */
const KEPT_MS = 30_000

/**
 * Reads viewers from their tokens. The gateway sends one token for half a minute, so a checked one is believed for that
 * long; a token that fails is checked each time.
 * @returns null for a token that is not the gateway's
 */
export function createViewerReader(key: string, now: () => number = () => performance.now()) {
  const kept = new Map<string, { viewer: Viewer; until: number }>()
  return async (token: string | null): Promise<Viewer | null> => {
    if (!token) return anonymous
    const known = kept.get(token)
    if (known && known.until > now()) return known.viewer
    const viewer = await verifyViewerToken(token, key)
    if (kept.size >= MOST_KEPT) kept.clear()
    if (viewer) kept.set(token, { viewer, until: now() + KEPT_MS })
    return viewer
  }
}
