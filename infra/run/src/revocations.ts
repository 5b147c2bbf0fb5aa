import { anonymous, signViewerToken, VIEWER_HEADER } from '@tongchou/service-kit'

const EVERY_MS = 20_000
/** An access token lives half an hour: what was revoked before that needs no remembering. */
const LOOK_BACK_MS = 31 * 60_000
const ASK = 'query ($since: DateTimeISO!) { revokedSessions(since: $since) }'

export interface Revocations {
  readonly isRevoked: (sessionId: string) => boolean
  readonly stop: () => void
}

interface Answer {
  data?: { revokedSessions?: string[] } | null
}

/**
 * Keeps the gateway told of sessions that were signed out or whose person was disabled, so that a token dies well within
 * a minute. While the service that knows does not answer, what was last heard holds.
 */
export function followRevocations(
  ask: (request: Request) => Promise<Response>,
  viewerKey: string,
  url = 'http://organization/graphql',
): Revocations {
  let revoked = new Set<string>()
  const gateway = { ...anonymous, id: 'gateway', username: 'gateway' }

  async function refresh(): Promise<void> {
    const headers = { 'content-type': 'application/json', [VIEWER_HEADER]: await signViewerToken(gateway, viewerKey) }
    const body = JSON.stringify({ query: ASK, variables: { since: new Date(Date.now() - LOOK_BACK_MS).toISOString() } })
    const response = await ask(new Request(url, { method: 'POST', headers, body }))
    const { data } = (await response.json()) as Answer
    if (data?.revokedSessions) revoked = new Set(data.revokedSessions)
  }
  const quietly = () => void refresh().catch(() => undefined)
  const timer = setInterval(quietly, EVERY_MS)
  timer.unref()
  quietly()
  return { isRevoked: (sessionId) => revoked.has(sessionId), stop: () => clearInterval(timer) }
}
