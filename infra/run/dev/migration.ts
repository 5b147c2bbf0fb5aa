import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { driftOf, openDb, type ServiceDefinition } from '@tongchou/service-kit'
import { startMariadb } from '../../../tests/support/mariadb.ts'
import { loadService, serviceFolders } from '../src/workspace.ts'

const USAGE = `usage: npm run migration -- <service> <name> [--rewrite]
  Compares the service's entities with what its migrations make, on both databases, and writes the difference as the next step.
  --rewrite  throws the steps away first and writes one: only before a first release.`

type Dialect = 'sqlite' | 'mysql'

/** Kinds of statements that lose data, which a person should look at. */
const LOSING = /\bDROP (TABLE|COLUMN)\b/i

async function draft(definition: ServiceDefinition, url: string): Promise<string[]> {
  const db = await openDb({ url, entities: definition.entities, migrations: definition.migrations })
  try {
    return await driftOf(db.writer)
  } finally {
    await db.close()
  }
}

function write(definition: ServiceDefinition, dialect: Dialect, name: string, statements: readonly string[]): void {
  const folder = path.join(fileURLToPath(definition.migrations), dialect)
  mkdirSync(folder, { recursive: true })
  const number = String(readdirSync(folder).length + 1).padStart(4, '0')
  const file = path.join(folder, `${number}-${name}.sql`)
  writeFileSync(file, statements.map((statement) => `${statement};\n`).join(''))
  process.stdout.write(`${path.relative(process.cwd(), file)}: ${statements.length} statements\n`)
  if (statements.some((statement) => LOSING.test(statement)))
    process.stdout.write('  it drops something: read it before you keep it\n')
}

const load = (service: string): Promise<ServiceDefinition> =>
  service.endsWith('.ts')
    ? import(pathToFileURL(path.resolve(service)).href).then((module: Record<string, ServiceDefinition>) =>
        Object.values(module).find((value) => value.migrations)!,
      )
    : loadService(service)

const [service, name, flag] = process.argv.slice(2)
if (!service || !name || !/^[a-z0-9-]+$/.test(name)) {
  process.stderr.write(`${USAGE}\nservices: ${serviceFolders().join(', ')}\n`)
  process.exit(2)
}
const definition = await load(service)
if (flag === '--rewrite') rmSync(fileURLToPath(definition.migrations), { recursive: true, force: true })
const room = mkdtempSync(path.join(tmpdir(), 'tongchou-migration-'))
const server = process.env['TEST_MARIADB_URL'] ? null : await startMariadb()
const mysql = new URL(process.env['TEST_MARIADB_URL'] ?? server!.url)
mysql.pathname = `/draft_${process.pid}`
try {
  const steps: Record<Dialect, string[]> = {
    sqlite: await draft(definition, `sqlite:${path.join(room, 'draft.sqlite')}`),
    mysql: await draft(definition, mysql.href),
  }
  for (const [dialect, statements] of Object.entries(steps) as [Dialect, string[]][])
    if (statements.length > 0) write(definition, dialect, name, statements)
    else process.stdout.write(`${dialect}: entities and migrations agree\n`)
} finally {
  await server?.stop()
  rmSync(room, { recursive: true, force: true })
}
