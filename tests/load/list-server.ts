import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createLog, openDb, runService, serveHttp } from '@tongchou/service-kit'

/** What is deployed is measured: the build, without a loader of sources in between. */
const workspace = new URL('../../infra/run/dist/workspace.js', import.meta.url).href
const { loadService } = (await import(workspace)) as typeof import('../../infra/run/src/workspace.ts')

/** Serves the list of the bench: argv is the kind, the data folder and the viewer key. */
const [kind, folder = '', key = ''] = process.argv.slice(2)
const definition = await loadService('projects')
const databaseUrl = `sqlite:${path.join(folder, 'projects.sqlite')}`

async function serveService(): Promise<number> {
  const service = await runService(definition, {
    databaseUrl,
    viewerKey: key,
    businessDate: '2022-08-31',
    demo: true,
    log: createLog('silent'),
  })
  const { url } = await serveHttp(service.handle, 0)
  return Number(new URL(url).port)
}

/** The SQL that the service runs for the page, taken from the service's own query, and nothing else around it. */
async function serveBare(): Promise<number> {
  const db = await openDb({ url: databaseUrl, entities: definition.entities, migrations: null })
  const { default: Database } = await import('better-sqlite3')
  const connection = new Database(path.join(folder, 'projects.sqlite'), { readonly: true })
  const metadata = db.reader.entityMetadatas.find(({ name }) => name === 'Project')!
  const [sql] = db.reader
    .getRepository(metadata.target)
    .createQueryBuilder('row')
    .orderBy('row.id', 'ASC')
    .limit(21)
    .getQueryAndParameters()
  const statement = connection.prepare(sql)
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      JSON.parse(body)
      const rows = statement.all() as Record<string, unknown>[]
      const nodes = rows.slice(0, 20).map((row) => ({
        id: row['row_id'],
        name: row['row_name'],
        stage: row['row_stage'],
        annualInvestment: Number(row['row_annualInvestment']) / 100,
        startedOn: row['row_startedOn'],
      }))
      const text = JSON.stringify({ data: { projects: { nodes } } })
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        .end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

process.send!(kind === 'service' ? await serveService() : await serveBare())
