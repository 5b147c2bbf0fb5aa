import { GraphQLError } from 'graphql'
import { fieldAtFault } from './field-at-fault.ts'
import { refusal, statusOf } from './refusal.ts'

const SUGGESTION = / ?Did you mean [^?]*\?/g
const OWN_CODE = /^[a-z][a-z0-9.-]*$/
/** Codes of the libraries below, in this gateway's words. */
const TRANSLATED: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'query.syntax',
  GRAPHQL_VALIDATION_FAILED: 'query.invalid',
  BAD_USER_INPUT: 'query.invalid',
  BAD_REQUEST: 'request.malformed',
  SCHEMA_RELOAD: 'service.unavailable',
  SHUTTING_DOWN: 'service.unavailable',
}

/** Every error the client sees has passed here: it has a code, and neither a stack, nor a suggestion, nor an address. */
export function cleanError(error: GraphQLError, report: (error: GraphQLError) => void): GraphQLError {
  const { code, http } = error.extensions as { code?: unknown; http?: unknown }
  if (typeof code === 'string' && OWN_CODE.test(code)) {
    // The runtime marks a failure to parse as one that `application/json` answers with 200; a refusal stands in its status too.
    const status = statusOf(code)
    return strip(
      error,
      error.message,
      status === undefined ? error.extensions : { ...error.extensions, http: { status } },
    )
  }
  const own = typeof code === 'string' ? TRANSLATED[code] : guess(error)
  if (own === undefined) {
    report(error)
    const hidden = refusal('internal')
    return strip(error, hidden.message, hidden.extensions)
  }
  const field = own === 'query.invalid' ? fieldAtFault(error) : undefined
  return strip(error, error.message.replaceAll(SUGGESTION, ''), {
    code: field ? 'invalid-input' : own,
    ...(field ? { field } : {}),
    ...(http ? { http } : {}),
  })
}

/** graphql-js gives its own complaints no code; what it complains about lies in the document, whose nodes it names. */
function guess(error: GraphQLError): string | undefined {
  if (error.originalError && error.originalError.name !== 'GraphQLError') return undefined
  if (error.message.startsWith('Syntax Error')) return 'query.syntax'
  return error.nodes?.length || error.extensions['http'] ? 'query.invalid' : undefined
}

/** A new error without the original one, whose stack some serialisers print. */
function strip(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions,
  })
}
