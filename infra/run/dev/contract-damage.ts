import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { buildASTSchema, type DocumentNode, type GraphQLSchema, validate } from 'graphql'
import { consoleOperations } from './console-operations.ts'

export interface Contract {
  /** The supergraph as committed; null before the first. */
  readonly before: DocumentNode | null
  readonly after: DocumentNode
  readonly ownersBefore: Readonly<Record<string, readonly string[]>>
  readonly owners: Readonly<Record<string, readonly string[]>>
}

/** The schema that callers see, without the federation's own words. */
export const publicSchema = (supergraph: DocumentNode): GraphQLSchema =>
  buildASTSchema(transformSupergraphToPublicSchema(supergraph), { assumeValidSDL: true })

/** What a change would break: fields and types, the console's operations that use them, targets that nobody computes any more. */
export async function contractDamage({ before, after, ownersBefore, owners }: Contract): Promise<string[]> {
  if (!before) return []
  const next = publicSchema(after)
  const previous = publicSchema(before)
  const changes = (await diff(previous, next)).filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  )
  if (changes.length === 0) return lostTargets(ownersBefore, owners)
  const operations = consoleOperations().flatMap(({ file, name, document }) =>
    validate(previous, document).length > 0
      ? []
      : validate(next, document).map(({ message }) => `breaks the console: ${file} ${name}: ${message}`),
  )
  return [...changes.map(({ message }) => `breaking: ${message}`), ...operations, ...lostTargets(ownersBefore, owners)]
}

function lostTargets(before: Contract['ownersBefore'], after: Contract['owners']): string[] {
  const kept = new Set(Object.values(after).flat())
  return Object.entries(before).flatMap(([service, codes]) =>
    codes
      .filter((code) => !kept.has(code))
      .map((code) => `breaks a target: ${code}, computed by ${service} so far, by nobody now`),
  )
}
