import { createLog, serveHttp } from '@tongchou/service-kit'
import { openFront } from './front.ts'
import { databaseUrlOf, readSettings, type Settings } from './settings.ts'
import { startService } from './start-service.ts'
import { begin, say, untilTold } from './until-told.ts'
import { loadService, serviceFolders } from './workspace.ts'

const USAGE = `usage: npm run service -- <folder> [--empty]
  One service alone, as IT deploys it: PORT, DATABASE_URL, VIEWER_KEY (for organization ACCESS_KEY too, DATA_KEY where personal data is kept).
  npm run service -- gateway needs SUBGRAPHS="projects=http://host:4101/graphql,industry=…", ACCESS_KEY and VIEWER_KEY.`

const GATEWAY = 'gateway'

function subgraphsOf(list: string): Record<string, { url: string }> {
  const places = list.split(',').map((place) => place.split('='))
  if (places.some(([name, url]) => !name || !url || !URL.canParse(url)))
    throw new Error(`SUBGRAPHS is not name=url,name=url: ${list}`)
  return Object.fromEntries(places.map(([name, url]) => [name, { url: url! }]))
}

async function runGateway(settings: Settings): Promise<void> {
  const log = createLog(settings.logLevel)
  const subgraphs = subgraphsOf(process.env['SUBGRAPHS'] ?? '')
  const health = Object.fromEntries(Object.entries(subgraphs).map(([name, { url }]) => [name, url]))
  const front = await openFront(settings, subgraphs, health, log)
  say(`ready http://localhost:${front.port}`)
  untilTold(() => front.stop())
}

async function runOne(folder: string, settings: Settings): Promise<void> {
  // Alone, the URL names this service's own database.
  const databaseUrl = settings.databaseUrl ?? databaseUrlOf(settings, folder)
  const service = await startService(await loadService(folder), databaseUrl, settings, createLog(settings.logLevel))
  const http = await serveHttp(service.handle, settings.port, settings.host)
  say(`ready ${http.url}`)
  untilTold(async () => {
    await http.stop()
    await service.stop()
  })
}

begin(async () => {
  const [folder, ...rest] = process.argv.slice(2)
  if (!folder || (folder !== GATEWAY && !serviceFolders().includes(folder)))
    throw new Error(`${USAGE}\nservices: ${[GATEWAY, ...serviceFolders()].join(', ')}`)
  const settings = readSettings(rest)
  await (folder === GATEWAY ? runGateway(settings) : runOne(folder, settings))
})
