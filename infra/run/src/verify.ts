import { openDb, verifyLedger } from '@tongchou/service-kit'
import { databaseUrlOf, readSettings } from './settings.ts'
import { loadServices } from './workspace.ts'

/** Reads every service's trail and says what does not hold. Exit code 1 when anything was tampered with. */
const settings = readSettings(process.argv.slice(2))
let broken = 0
for (const service of await loadServices()) {
  const db = await openDb({
    url: databaseUrlOf(settings, service.name),
    entities: service.entities,
    migrations: service.migrations,
  })
  const started = performance.now()
  const { entries, records, root, findings } = await verifyLedger(db)
  await db.close()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${service.name}: ${entries} entries, ${records} records, root ${root.slice(0, 12)}, ${findings.length} findings, ${seconds} s\n`,
  )
  for (const { kind, sequence, subject } of findings.slice(0, 20))
    process.stdout.write(`  ${kind}${sequence ? ` at entry ${sequence}` : ''}${subject ? ` ${subject}` : ''}\n`)
  broken += findings.length
}
process.exitCode = broken > 0 ? 1 : 0
