import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { Fault } from '../fault/fault.ts'

const AT_FIELD = /at "[\w]+((?:\.\w+|\[\d+\])*)"/

const faultIn = (error: unknown): Fault | null => {
  for (let at: unknown = error; at instanceof Error; at = (at as { originalError?: unknown }).originalError) {
    if (at instanceof Fault) return at
  }
  return null
}

const NAMED_BEFORE = /(\w+)\s*:\s*$/
const WHOLE_VARIABLE = /^Variable "\$(\w+)" got invalid value/

/**
 * The input field that a refused value belongs to: `input.rows[3].completed` is `rows[3].completed`, a value written into
 * the question is named by what stands before it, and a variable by the argument that it is given to.
 */
function fieldAt(message: string, error: unknown): string | undefined {
  const field = AT_FIELD.exec(message)?.[1]?.replace(/^\./, '')
  if (field || !(error instanceof GraphQLError) || !error.source) return field
  const { body } = error.source
  const variable = WHOLE_VARIABLE.exec(error.message)?.[1]
  if (variable) return new RegExp(`(\\w+)\\s*:\\s*\\$${variable}\\b`).exec(body)?.[1]
  return error.positions?.[0] === undefined ? undefined : NAMED_BEFORE.exec(body.slice(0, error.positions[0]))?.[1]
}

/**
 * What a caller may know of an error: a coded refusal as it is, a malformed request with its field, and of anything else
 * only that it happened; the rest goes to the log.
 */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const fault = faultIn(error)
    const path = formatted.path ? { path: formatted.path } : {}
    if (fault) {
      const field = fault.details.field ?? fieldAt(formatted.message, error)
      return {
        message: fault.code,
        ...path,
        extensions: { code: fault.code, ...fault.details, ...(field ? { field } : {}) },
      }
    }
    const original = unwrapResolverError(error)
    const code = formatted.extensions?.['code']
    if (original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') {
      const field = fieldAt(formatted.message, error)
      return {
        message: formatted.message,
        ...path,
        extensions: { code: code === 'BAD_USER_INPUT' ? 'invalid-input' : code, ...(field ? { field } : {}) },
      }
    }
    log.error({ error: original, path: formatted.path }, 'request failed')
    return { message: 'internal', ...path, extensions: { code: 'internal' } }
  }
