import { refuse, type RefusalCode } from '../answer/refusal.ts'
import { readBounded } from './read-bounded.ts'
import { scanJson } from './scan-json.ts'

export interface Admission {
  explorer: boolean
  publicOrigin?: string | undefined
}

/** A request that may go on to GraphQL. `params` is the parsed body of a POST. */
export interface AdmittedRequest {
  request: Request
  params?: Record<string, unknown>
}

/** Headers that no form, image or link can send: their presence proves that a script of our own origin asked. */
const PREFLIGHTED = ['x-requested-with', 'apollo-require-preflight', 'x-apollo-operation-name']

const turnAway = (code: RefusalCode, headers?: Record<string, string>): Response => refuse(code, headers)

/** What HTTP alone can tell: method, origin, content type, size and shape of the body. */
export async function admitRequest(
  request: Request,
  { explorer, publicOrigin }: Admission,
): Promise<AdmittedRequest | Response> {
  if (isForeign(request, publicOrigin)) return turnAway('request.foreign-origin')
  if (request.method === 'GET') {
    if (!explorer && !PREFLIGHTED.some((name) => request.headers.has(name)) && !isJson(request))
      return turnAway('request.csrf')
    return { request }
  }
  if (request.method !== 'POST') return turnAway('request.method', { allow: 'GET, POST' })
  if (!isJson(request)) return turnAway('request.content-type')
  const body = await readBounded(request)
  if (body === 'too-large') return turnAway('request.too-large', { connection: 'close' })
  if (body === 'malformed' || scanJson(body) !== 'sound') return turnAway('request.malformed')
  let params: unknown
  try {
    params = JSON.parse(body)
  } catch {
    return turnAway('request.malformed')
  }
  if (Array.isArray(params)) return turnAway('request.batch')
  if (!isParams(params)) return turnAway('request.malformed')
  // The body is read and parsed once, here; what goes on carries the headers alone.
  const { 'content-length': _, ...headers } = Object.fromEntries(request.headers)
  return {
    request: new Request(request.url, { method: 'POST', headers, body: '{}', signal: request.signal }),
    params,
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function isParams(params: unknown): params is Record<string, unknown> {
  if (!isObject(params)) return false
  const { query, operationName, variables, extensions } = params
  return (
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    [variables, extensions].every((value) => value == null || isObject(value))
  )
}

/** JSON is never a form's content type, so a browser asks our permission before it sends it from elsewhere. */
function isJson(request: Request): boolean {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/json') return false
  return parameters.every(
    (parameter) => !parameter.includes('charset') || /^\s*charset\s*=\s*"?utf-?8"?\s*$/.test(parameter),
  )
}

function isForeign(request: Request, publicOrigin: string | undefined): boolean {
  if (request.headers.get('sec-fetch-site') === 'cross-site') return true
  const origin = request.headers.get('origin')
  if (origin === null || origin === publicOrigin) return false
  const host = request.headers.get('host') ?? new URL(request.url).host
  return !URL.canParse(origin) || new URL(origin).host !== host
}
