import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createGateway, type Gateway } from '@tongchou/gateway'
import { createLog, Role, type RunningService, runService, signAccessToken, type Viewer } from '@tongchou/service-kit'
import { at, loadServices } from '../../infra/run/src/workspace.ts'
import { DEMO_PASSWORD } from '../support/county-process.ts'

const KEYS = { access: 'bench access key, long enough to sign', viewer: 'bench viewer key, long enough to sign' }

export const leader: Viewer = {
  id: 'leader',
  username: 'leader',
  name: 'leader',
  roles: [Role.LEADER],
  department: null,
  township: null,
  services: [],
}

/** One request that the gateway made to a service while answering. */
export interface Asked {
  readonly service: string
  readonly body: string
  readonly headers: Headers
}

export interface InProcess {
  readonly services: ReadonlyMap<string, RunningService>
  readonly gateway: Gateway
  readonly ask: (query: string) => Promise<{ data: Record<string, unknown>; errors?: unknown }>
  /** What the services were asked since the last look. */
  readonly asked: () => Asked[]
  readonly again: (request: Asked) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** All services and the gateway in this process, with an eye on what passes between them. */
export async function startInProcess(dataDir: string): Promise<InProcess> {
  process.env['ACCESS_KEY'] = KEYS.access
  process.env['DATA_KEY'] = 'bench data key, long enough to encrypt'
  process.env['DEMO_PASSWORD'] = DEMO_PASSWORD
  const services = new Map<string, RunningService>()
  for (const definition of await loadServices())
    services.set(
      definition.name,
      await runService(definition, {
        databaseUrl: `sqlite:${path.join(dataDir, `${definition.name}.sqlite`)}`,
        viewerKey: KEYS.viewer,
        businessDate: '2022-08-31',
        demo: true,
        log: createLog('silent'),
      }),
    )
  let seen: Asked[] = []
  let isWatching = false
  const subgraphs = Object.fromEntries(
    [...services].map(([name, service]) => [
      name,
      {
        url: `http://${name}/graphql`,
        fetch: async (request: Request) => {
          if (!isWatching) return service.fetch(request)
          const body = await request.text()
          seen.push({ service: name, body, headers: request.headers })
          return service.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body }))
        },
      },
    ]),
  )
  const gateway = createGateway({
    supergraph: readFileSync(at('schema/supergraph.graphql'), 'utf8'),
    subgraphs,
    keys: KEYS,
    demo: true,
  })
  const token = await signAccessToken({ sessionId: 'bench', viewer: leader }, KEYS.access, 3600)
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return {
    services,
    gateway,
    async ask(query) {
      const response = await gateway.fetch(
        new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) }),
      )
      return (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
    },
    asked() {
      const result = seen
      seen = []
      isWatching = !isWatching
      return result
    },
    async again({ service, body, headers: given }) {
      // Asked directly, by somebody who holds no earlier answer.
      const bare = new Headers(given)
      bare.delete('if-none-match')
      const request = new Request(`http://${service}/graphql`, { method: 'POST', headers: bare, body })
      return (await services.get(service)!.fetch(request)).json()
    },
    async stop() {
      await gateway.stop()
      for (const service of services.values()) await service.stop()
    },
  }
}

/** What the gateway asks of each service in order to answer the query, when it has been asked it before. */
export async function partsOf(county: InProcess, query: string): Promise<ReadonlyMap<string, Asked[]>> {
  await county.ask(query)
  county.asked()
  await county.ask(query)
  return Map.groupBy(county.asked(), ({ service }) => service)
}
