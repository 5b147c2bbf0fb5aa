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

/** Joins the subgraphs into the supergraph. @throws with each reason why they do not fit */
export function compose(subgraphs: readonly NamedSdl[]): string {
  const twins = clashes(subgraphs)
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  )
  const reasons = [...twins, ...(result.errors ?? []).map(({ message }) => message)]
  if (reasons.length > 0)
    throw new Error(`the subgraphs do not fit:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`)
  return `${result.supergraphSdl!.trim()}\n`
}
