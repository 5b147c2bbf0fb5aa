import { randomUUID } from 'node:crypto'
import type { RefusalCode } from '../answer/refusal.ts'
import type { Identity } from '../viewer/identify-viewer.ts'

/** What one client request carries on its way through the gateway to the subgraphs. */
export interface ClientCall {
  identity: Identity
  requestId: string
  method: string
  acceptLanguage: string | null
  idempotencyKey: string | null
  cookie: string | null
  /** Cookies that the session's subgraph sets on the client. */
  setCookies: string[]
  /** Services that failed this request, and how: asking them again would only cost the others their time. */
  failed: Map<string, RefusalCode>
  /** When a query must have its answer, in milliseconds since the epoch. */
  deadline: number
}

const REQUEST_ID = /^[\w.:-]{8,128}$/
const PRINTABLE = /^[\x20-\x7e]{1,200}$/

const printable = (value: string | null): string | null => (value !== null && PRINTABLE.test(value) ? value : null)

export function openCall(request: Request, identity: Identity, wholeQuery: number): ClientCall {
  const asked = request.headers.get('x-request-id')
  return {
    identity,
    requestId: asked !== null && REQUEST_ID.test(asked) ? asked : randomUUID(),
    method: request.method,
    acceptLanguage: printable(request.headers.get('accept-language')),
    idempotencyKey: printable(request.headers.get('idempotency-key')),
    cookie: request.headers.get('cookie'),
    setCookies: [],
    failed: new Map(),
    deadline: Date.now() + wholeQuery,
  }
}

/**
 * The headers of a subgraph request, written from nothing: what a client sent reaches a subgraph only if it is named here,
 * so no `x-tongchou-` header from outside ever does.
 */
export function headersFor(call: ClientCall, keepsSession: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'application/json',
    'x-tongchou-viewer': call.identity.viewerToken,
    'x-request-id': call.requestId,
  }
  if (call.acceptLanguage !== null) headers['accept-language'] = call.acceptLanguage
  if (call.idempotencyKey !== null) headers['idempotency-key'] = call.idempotencyKey
  if (keepsSession && call.cookie !== null) headers['cookie'] = call.cookie
  return headers
}
