import type { RefusalCode } from '../answer/refusal.ts'
import type { DocumentSize } from './measure-document.ts'

/**
 * The widest document that is served. The console's largest page and the leader's question across all departments stay
 * below half of each; what attack tools send (101 aliases, 10 directives at one field, one field 500 times) stays above.
 */
export const limits = {
  tokens: 4000,
  depth: 12,
  fields: 1500,
  repeats: 20,
  aliases: 90,
  directives: 60,
  directivesAtOnce: 3,
  valueDepth: 10,
  mutations: 5,
  /** Rows that could come back, all lists multiplied out. */
  cost: 200_000,
} as const

/** Why a document of this size is refused, or `null`. */
export function refuseDocument(size: DocumentSize, allowed: { introspection: boolean }): RefusalCode | null {
  if (size.circular || size.depth > limits.depth || size.valueDepth > limits.valueDepth) return 'query.too-deep'
  if (size.directives > limits.directives || size.directivesAtOnce > limits.directivesAtOnce)
    return 'query.too-many-directives'
  if (size.aliases > limits.aliases) return 'query.too-many-aliases'
  if (size.fields > limits.fields || size.repeats > limits.repeats) return 'query.too-many-fields'
  if (size.asksInternals) return 'query.federation-internal'
  if (size.introspects && !allowed.introspection) return 'query.introspection'
  return null
}

/** Why an operation with these fields at its root is refused, or `null`. */
export function refuseRoot(
  operation: 'query' | 'mutation' | 'subscription',
  fields: readonly string[],
  { method, sessionMutations }: { method: string; sessionMutations: ReadonlySet<string> },
): RefusalCode | null {
  if (operation === 'query') return null
  if (operation === 'subscription') return 'query.subscription'
  if (method === 'GET') return 'request.get-mutation'
  const asked = fields.filter((name) => name !== '__typename')
  // Passwords are tried one at a time, never sixty under sixty aliases.
  if (asked.length > 1 && asked.some((name) => sessionMutations.has(name))) return 'query.session-not-alone'
  return asked.length > limits.mutations ? 'query.too-many-mutations' : null
}
