import { Role, signAccessToken, type Viewer } from '@tongchou/service-kit'
import { createGateway } from '../gateway.ts'
import type { Gateway, GatewayOptions } from '../gateway.options.ts'
import { littleCounty } from './county.ts'

export const keys = { access: 'access-key-of-at-least-32-characters', viewer: 'viewer-key-of-at-least-32-characters' }

export const leader: Viewer = {
  id: 'p-1',
  username: 'leader',
  name: '县长',
  roles: [Role.LEADER],
  department: null,
  township: null,
  services: [],
}

export const tokenOf = (viewer: Viewer = leader, seconds = 60, key = keys.access): Promise<string> =>
  signAccessToken({ sessionId: `session-of-${viewer.id}`, viewer }, key, seconds)

export interface Answer {
  status: number
  headers: Headers
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
  code: unknown
  text: string
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const body = text ? (JSON.parse(text) as Pick<Answer, 'data' | 'errors'>) : {}
  return {
    status: response.status,
    headers: response.headers,
    ...body,
    code: body.errors?.[0]?.extensions?.['code'],
    text,
  }
}

/** Posts one operation, as the console does. */
export async function ask(
  gateway: Pick<Gateway, 'fetch'>,
  query: string,
  { headers = {}, variables }: { headers?: Record<string, string>; variables?: Record<string, unknown> } = {},
): Promise<Answer> {
  const body = JSON.stringify({ query, variables })
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
  return readAnswer(await gateway.fetch(new Request('http://county.test/graphql', init)))
}

/** A gateway over the little county, all of it in this process. `fetches` replaces how a service answers. */
export function openCounty(
  more: Partial<GatewayOptions> & { fetches?: Record<string, (request: Request) => Promise<Response>> } = {},
) {
  const { fetches, ...options } = more
  const county = littleCounty()
  const subgraphs = Object.fromEntries(
    county.subgraphs.map(({ name, fetch }) => [
      name,
      { url: `http://${name}.internal/graphql`, fetch: fetches?.[name] ?? fetch },
    ]),
  )
  const gateway = createGateway({ supergraph: county.supergraph, subgraphs, keys, demo: false, ...options })
  return { ...county, gateway }
}
