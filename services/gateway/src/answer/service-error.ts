import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { refusal } from './refusal.ts'

/** The platform's own codes: `project.start-without-evidence`, `unauthenticated`. Anything else is some library's word. */
const OWN_CODE = /^[a-z][a-z0-9.-]*$/
/** What a careless service might put beside its code, and no client may see. */
const NEVER_SHOWN = new Set([
  'stacktrace',
  'stack',
  'exception',
  'originalError',
  'request',
  'response',
  'url',
  'http',
  'debug',
  'serviceName',
])

/** A subgraph's error as the client sees it: the code with its parameters, or nothing but that something failed inside. */
export function fromService(serviceName: string, error: GraphQLFormattedError): GraphQLError {
  const code = error.extensions?.['code']
  if (typeof code !== 'string' || !OWN_CODE.test(code)) {
    const hidden = refusal('internal', { serviceName })
    return new GraphQLError(hidden.message, { path: error.path ?? null, extensions: hidden.extensions })
  }
  const shown = Object.entries(error.extensions ?? {}).filter(([key]) => !NEVER_SHOWN.has(key))
  return new GraphQLError(error.message, {
    path: error.path ?? null,
    extensions: { ...Object.fromEntries(shown), serviceName },
  })
}
