import { composeServices } from '@theguild/federation-composition'
import { Kind, parse, print } from 'graphql'

export interface NamedSdl {
  readonly name: string
  readonly sdl: string
}

const MERGED = new Set<string>([Kind.INPUT_OBJECT_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION])

/**
 * Inputs and enums that two services name alike but mean differently. Composition keeps only what both have, in silence:
 * a field of one department's form would vanish because another's lacks it.
 */
export function clashes(subgraphs: readonly NamedSdl[]): string[] {
  const seen = new Map<string, { service: string; text: string }>()
  const found: string[] = []
  for (const { name: service, sdl } of subgraphs)
    for (const definition of parse(sdl, { noLocation: true }).definitions) {
      if (!MERGED.has(definition.kind) || !('name' in definition) || !definition.name) continue
      const type = definition.name.value
      const text = print(definition)
      const other = seen.get(type)
      if (other && other.text !== text) found.push(`${type} is one thing in ${other.service} and another in ${service}`)
      seen.set(type, { service, text })
    }
  return found
}

/**
 * A question across departments must not lose every answer because one service is away: what stands at the root is
 * promised by the service that answers it, and may be missing from the whole.
 */
export function nullableRoots(supergraph: string): string {
  const ends = parse(supergraph).definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === 'Query'
      ? (type.fields ?? []).flatMap((field) =>
          field.type.kind === Kind.NON_NULL_TYPE && field.type.loc ? [field.type.loc.end] : [],
        )
      : [],
  )
  return ends.reduceRight((text, end) => text.slice(0, end - 1) + text.slice(end), supergraph)
}

/** Joins the subgraphs into the supergraph. @throws with each reason why they do not fit */
export function compose(subgraphs: readonly NamedSdl[]): string {
  const twins = clashes(subgraphs)
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  )
  const reasons = [...twins, ...(result.errors ?? []).map(({ message }) => message)]
  if (reasons.length > 0)
    throw new Error(`the subgraphs do not fit:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`)
  return nullableRoots(`${result.supergraphSdl!.trim()}\n`)
}
