import type { GraphQLError } from 'graphql'

const INVALID_VARIABLE = /^Variable "\$(\w+)" got invalid value/
const INSIDE = /at "\w+\.([^"]+)"/
const MISSING = /Field "(\w+)" of required type/
const UNKNOWN = /Field "(\w+)" is not defined/
const VARIABLE = /^Variable "\$(\w+)" of/
const ARGUMENT = /(?:Argument|argument) "(\w+)"/
const NAMED_BEFORE = /(\w+)\s*:\s*$/

/**
 * Which input field a refusal is about, as a form knows it: `rows[3].completed` of the variable `$input`, the argument
 * whose value is wrong, the field that is missing. Undefined where the question itself is wrong.
 */
export function fieldAtFault({ message, source, positions }: GraphQLError): string | undefined {
  const last = MISSING.exec(message)?.[1] ?? UNKNOWN.exec(message)?.[1]
  if (INVALID_VARIABLE.test(message)) {
    const inside = INSIDE.exec(message)?.[1]
    return [inside, last].filter(Boolean).join('.') || INVALID_VARIABLE.exec(message)?.[1]
  }
  if (VARIABLE.test(message)) return VARIABLE.exec(message)?.[1]
  if (
    /Expected value of type|cannot represent|does not exist in|invalid-/.test(message) &&
    source &&
    positions?.[0] !== undefined
  )
    return NAMED_BEFORE.exec(source.body.slice(0, positions[0]))?.[1]
  return last ?? ARGUMENT.exec(message)?.[1]
}
