import { existsSync, readdirSync, readFileSync, unwatchFile, watchFile } from 'node:fs'
import { createEdge, createGateway, type Patience, type SubgraphPlace } from '@tongchou/gateway'
import type { Logger } from '@tongchou/service-kit'
import { followRevocations } from './revocations.ts'
import type { Settings } from './settings.ts'
import { at } from './workspace.ts'

const SUPERGRAPH = at('schema/supergraph.graphql')
const LOOK_MS = 1000
const SHELL = 'shell'

export interface Front {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Built modules of the console, by folder: whatever has a description is one. */
function consoleModules(): Record<string, string> {
  const folders = readdirSync(at('frontends')).filter(
    (folder) => folder !== SHELL && existsSync(at('frontends', folder, 'dist/module.json')),
  )
  return Object.fromEntries(folders.map((folder) => [folder, at('frontends', folder, 'dist')]))
}

const ask = (place: SubgraphPlace) => place.fetch ?? ((request: Request) => fetch(request))

/** Everything before the services: gateway, console, health, on one port. Watches the supergraph and takes over a new one while serving. */
export async function openFront(
  settings: Settings,
  subgraphs: Record<string, SubgraphPlace>,
  health: Record<string, (() => Promise<unknown>) | string>,
  logger: Logger,
  patience: Partial<Patience> = {},
): Promise<Front> {
  const organization = subgraphs['organization']
  const revocations = organization ? followRevocations(ask(organization), settings.keys.viewer, organization.url) : null
  const gateway = createGateway({
    supergraph: readFileSync(SUPERGRAPH, 'utf8'),
    subgraphs,
    keys: settings.keys,
    demo: settings.demo,
    patience,
    ...(revocations ? { isRevoked: revocations.isRevoked } : {}),
    logger,
  })
  const edge = createEdge({
    gateway,
    health,
    console: { shell: at('frontends', SHELL, 'dist'), modules: consoleModules },
    explorer: settings.demo,
    logger,
  })
  watchFile(SUPERGRAPH, { interval: LOOK_MS }, () => {
    gateway
      .reload(readFileSync(SUPERGRAPH, 'utf8'))
      .catch((error: unknown) => logger.error({ error }, 'the new supergraph is refused, the old one stays'))
  })
  const port = await edge.listen(settings.port, settings.host)
  return {
    port,
    async stop() {
      unwatchFile(SUPERGRAPH)
      revocations?.stop()
      await edge.stop()
      await gateway.stop()
    },
  }
}
