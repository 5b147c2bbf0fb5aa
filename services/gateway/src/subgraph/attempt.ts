import type { ExecutionResult } from 'graphql'
import type { SubgraphPlace } from '../gateway.options.ts'
import type { Remembered } from './remembered-answers.ts'

const UNCHANGED = 304

/** `refused-connection`: nothing was sent. `unreachable`: the connection broke. `broken`: an answer came and was none. */
export type Failure = 'timeout' | 'refused-connection' | 'unreachable' | 'broken'

export type Outcome =
  | { answer: ExecutionResult; setCookies: string[]; tag: string | null; text: string }
  | { failure: Failure; reason: string }

/**
 * One request to a subgraph, answered within `wait` milliseconds whatever the subgraph does. `known` is the answer that
 * stands when the subgraph says that nothing has changed.
 */
export async function attempt(
  place: SubgraphPlace,
  init: RequestInit,
  wait: number,
  known?: Remembered,
): Promise<Outcome> {
  const giveUp = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<Outcome>((resolve) => {
    const end = () => {
      resolve({ failure: 'timeout', reason: `no answer within ${wait} ms` })
      giveUp.abort()
    }
    // After a busy moment of this very process an answer may be waiting behind the timer: it is let in first.
    timer = setTimeout(() => setImmediate(end), wait)
  })
  try {
    return await Promise.race([talk(place, { ...init, signal: giveUp.signal }, known), timeout])
  } finally {
    clearTimeout(timer)
  }
}

async function talk(place: SubgraphPlace, init: RequestInit, known: Remembered | undefined): Promise<Outcome> {
  try {
    const request = new Request(place.url, init)
    const response = await (place.fetch ? place.fetch(request) : fetch(request))
    const isKnown = response.status === UNCHANGED && known !== undefined
    const text = isKnown ? known.text : await response.text()
    if (response.status >= 500) return { failure: 'broken', reason: `status ${response.status}` }
    const answer = read(text)
    return answer
      ? { answer, setCookies: response.headers.getSetCookie(), tag: response.headers.get('etag'), text }
      : { failure: 'broken', reason: 'not a GraphQL answer' }
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
    const failure = cause?.code === 'ECONNREFUSED' ? 'refused-connection' : 'unreachable'
    return { failure, reason: cause?.code ?? String(error) }
  }
}

function read(text: string): ExecutionResult | null {
  try {
    const answer: unknown = JSON.parse(text)
    if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return null
    const { data, errors } = answer as { data?: unknown; errors?: unknown }
    const hasData = data !== null && typeof data === 'object' && !Array.isArray(data)
    const hasErrors = Array.isArray(errors) && errors.length > 0
    return hasData || hasErrors ? (answer as ExecutionResult) : null
  } catch {
    return null
  }
}
