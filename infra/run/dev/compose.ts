import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'

export interface NamedSdl {
  readonly name: string
  readonly sdl: string
}

/** Joins the subgraphs into the supergraph. @throws with each reason why they do not fit */
export function compose(subgraphs: readonly NamedSdl[]): string {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  )
  if (result.errors?.length)
    throw new Error(`the subgraphs do not compose:\n${result.errors.map(({ message }) => `- ${message}`).join('\n')}`)
  return `${result.supergraphSdl!.trim()}\n`
}
