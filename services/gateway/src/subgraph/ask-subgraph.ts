import type { ExecutionResult } from 'graphql'
import { setTimeout as sleep } from 'node:timers/promises'
import { refusal, type RefusalCode } from '../answer/refusal.ts'
import { fromService } from '../answer/service-error.ts'
import type { GatewayLogger, Patience, SubgraphPlace } from '../gateway.options.ts'
import { CircuitBreaker } from './circuit-breaker.ts'
import { headersFor, type ClientCall } from './client-call.ts'
import { attempt, type Failure } from './attempt.ts'
import { RememberedAnswers } from './remembered-answers.ts'

export interface SubgraphQuestion {
  kind: 'query' | 'mutation'
  /** The GraphQL request as JSON. */
  body: string
}

export type AskSubgraph = (call: ClientCall, question: SubgraphQuestion) => Promise<ExecutionResult>

export interface SubgraphOptions {
  name: string
  place: SubgraphPlace
  patience: Patience
  /** Whether this is the subgraph that reads and sets the client's cookies. */
  keepsSession: boolean
  /** Where its answers are kept, to be asked about instead of asked for. */
  remembered: RememberedAnswers
  logger?: GatewayLogger | undefined
}

/** Asks for a tag where there is none yet. */
const NOTHING_KNOWN = '""'

/** Waits before a query is sent again to a subgraph that did not answer at all, as while it restarts. */
const RETRIES = [40, 160, 400]

/** One subgraph as the planner sees it: it always answers, if need be with a coded error in the place of data. */
export function createSubgraph({
  name,
  place,
  patience,
  keepsSession,
  remembered,
  logger,
}: SubgraphOptions): AskSubgraph {
  const breaker = new CircuitBreaker(patience.rest)
  const hole = (code: RefusalCode): ExecutionResult => ({ errors: [refusal(code, { serviceName: name })] })

  return async function ask(call, { kind, body }) {
    const failure = call.failed.get(name)
    if (failure) return hole(kind === 'query' ? failure : 'service.unavailable')
    if (!breaker.enter(kind)) return hole('service.unavailable')
    // A session's answers turn on cookies and moments: they are made each time.
    const key =
      kind === 'query' && !keepsSession
        ? RememberedAnswers.key(name, call.identity.viewerId, call.acceptLanguage, body)
        : null
    const known = key === null ? undefined : remembered.find(key)
    const headers = headersFor(call, keepsSession)
    if (key !== null) headers['if-none-match'] = known?.tag ?? NOTHING_KNOWN
    for (let tried = 0; ; tried++) {
      const wait = kind === 'query' ? Math.min(patience.query, call.deadline - Date.now()) : patience.mutation
      if (wait <= 0) {
        breaker.undecided()
        return hole('service.timeout')
      }
      const outcome = await attempt(place, { method: 'POST', headers, body }, wait, known)
      if (!('failure' in outcome)) {
        breaker.succeeded()
        if (keepsSession) call.setCookies.push(...outcome.setCookies)
        const { tag, text } = outcome
        if (key !== null && tag !== null) remembered.keep(key, { tag, text })
        const { data, errors } = outcome.answer
        return errors?.length ? { data, errors: errors.map((error) => fromService(name, error)) } : { data }
      }
      const pause = RETRIES[tried]
      // Only queries are sent again: a mutation without an answer may have been done.
      const silent = outcome.failure === 'unreachable' || outcome.failure === 'refused-connection'
      if (kind === 'query' && silent && pause !== undefined && Date.now() + pause < call.deadline) {
        await sleep(pause)
        continue
      }
      // Running out of the whole query's time because of another service says nothing about this one.
      if (outcome.failure === 'timeout' && wait < patience.query / 2) breaker.undecided()
      else breaker.failed()
      logger?.warn(
        { service: name, failure: outcome.failure, reason: outcome.reason, requestId: call.requestId },
        'subgraph failed',
      )
      const code = codeOf(kind, outcome.failure)
      call.failed.set(name, code)
      return hole(code)
    }
  }
}

function codeOf(kind: SubgraphQuestion['kind'], failure: Failure): RefusalCode {
  if (kind === 'mutation' && failure !== 'refused-connection') return 'service.outcome-unknown'
  return failure === 'timeout' ? 'service.timeout' : 'service.unavailable'
}
