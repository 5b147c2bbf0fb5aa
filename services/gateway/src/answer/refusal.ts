import { GraphQLError } from 'graphql'

/** Why the gateway itself turns a request away, and the HTTP status it answers with. */
export const refusals = {
  unauthenticated: [401, 'The access token is invalid, expired or revoked'],
  'request.method': [405, 'Only GET and POST are served here'],
  'request.content-type': [415, 'The request body must be application/json'],
  'request.csrf': [403, 'A GET request needs the header x-requested-with'],
  'request.foreign-origin': [403, 'Requests from other origins are refused'],
  'request.too-large': [413, 'The request body is larger than 1 MB'],
  'request.malformed': [400, 'The request is not a well-formed GraphQL request'],
  'request.batch': [400, 'Batches of operations are refused'],
  'request.get-mutation': [405, 'Only queries may be sent by GET'],
  'query.syntax': [400, 'The document is not valid GraphQL'],
  'query.no-operation': [400, 'The document has no operation of that name, or several and none was named'],
  'query.subscription': [400, 'Subscriptions are not served'],
  'query.too-many-tokens': [400, 'The document has too many tokens'],
  'query.too-deep': [400, 'The document is nested too deeply'],
  'query.too-many-aliases': [400, 'The document has too many aliases'],
  'query.too-many-directives': [400, 'The document has too many directives'],
  'query.too-many-fields': [400, 'The document selects too many fields'],
  'query.too-many-mutations': [400, 'The document carries too many mutations'],
  'query.too-costly': [400, 'The document could return too many rows'],
  'query.session-not-alone': [400, 'A mutation of the session stands alone in its operation'],
  'query.introspection': [403, 'Introspection is switched off'],
  'query.federation-internal': [403, 'Fields between services are not served to clients'],
  'service.unavailable': [200, 'The service is not available'],
  'service.timeout': [200, 'The service did not answer in time'],
  'service.outcome-unknown': [200, 'The service did not confirm the change; ask before sending it again'],
  internal: [200, 'Internal error'],
} as const satisfies Record<string, readonly [number, string]>

export type RefusalCode = keyof typeof refusals

/** The HTTP status of a refusal that has one of its own: errors beside data are answered with 200. */
export function statusOf(code: string): number | undefined {
  const status = Object.hasOwn(refusals, code) ? refusals[code as RefusalCode][0] : 200
  return status === 200 ? undefined : status
}

/** A refusal inside GraphQL's own course: carries the code to the client and the status to the HTTP layer. */
export function refusal(code: RefusalCode, details: Record<string, unknown> = {}): GraphQLError {
  const [status, message] = refusals[code]
  return new GraphQLError(message, {
    extensions: { code, ...details, ...(status === 200 ? {} : { http: { status } }) },
  })
}

/** A refusal before GraphQL begins: nothing was parsed, so nothing but the code can be told. */
export function refuse(code: RefusalCode, headers: Record<string, string> = {}): Response {
  const [status, message] = refusals[code]
  return new Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status: status === 200 ? 500 : status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}
