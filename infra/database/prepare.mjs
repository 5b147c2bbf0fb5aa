// Makes a service's database ready before the service starts, with the administrator's account:
//   ADMIN_DATABASE_URL=mysql://root:…@host:3306/ DATABASE_URL=mysql://projects:…@host:3306/tongchou_projects \
//     node infra/database/prepare.mjs projects
// 1. the database; 2. its tables, by starting the service once as the administrator; 3. the service's own account, which may read
// and add to the audit trail but neither change nor delete in it, and may not touch any table's shape. Safe to repeat, and needed
// again before each version that brings a migration.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const mysql = createRequire(path.join(root, 'services/kit/package.json'))('mysql2/promise')

const [service, kind = '--empty'] = process.argv.slice(2)
const { ADMIN_DATABASE_URL, DATABASE_URL } = process.env
if (!service || !ADMIN_DATABASE_URL || !DATABASE_URL) {
  process.stderr.write(
    'usage: ADMIN_DATABASE_URL=… DATABASE_URL=… node infra/database/prepare.mjs <service> [--demo]\n',
  )
  process.exit(1)
}
const own = new URL(DATABASE_URL)
const database = own.pathname.slice(1)
const [account, password] = [decodeURIComponent(own.username), decodeURIComponent(own.password)]
const LOCK_SECONDS = 180

/** What the service may do to each of its tables; to one that is not named here, everything but change its shape. */
const rights = { audit_entry: 'SELECT, INSERT', migration: 'SELECT' }

/** The service's own start brings the tables up to date; it is ended as soon as it answers. */
async function bringUpToDate() {
  const url = new URL(ADMIN_DATABASE_URL)
  url.pathname = `/${database}`
  const room = mkdtempSync(path.join(tmpdir(), 'tongchou-prepare-'))
  const child = spawn(
    process.execPath,
    [path.join(root, 'infra/run/dist/one.js'), service, ...(kind === '--demo' ? [] : ['--empty'])],
    {
      env: { ...process.env, DATABASE_URL: url.href, PORT: '0', HOST: '127.0.0.1', DATA_DIR: room },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let isReady = false
  child.stdout.on('data', (chunk) => {
    if (!isReady && chunk.toString().includes('ready ')) {
      isReady = true
      child.kill('SIGTERM')
    }
  })
  await new Promise((resolve) => child.once('close', resolve))
  rmSync(room, { recursive: true, force: true })
  if (!isReady) throw new Error(`${service} did not start on ${database}; its own words stand above`)
}

const admin = await mysql.createConnection(ADMIN_DATABASE_URL).catch((error) => {
  process.stderr.write(`the database does not let the administrator in: ${error.message}\n`)
  process.exit(1)
})
try {
  // Two copies of a service start at once; their tables are made by one.
  const [[lock]] = await admin.query('SELECT GET_LOCK(?, ?) AS taken', [`prepare ${database}`, LOCK_SECONDS])
  if (Number(lock.taken) !== 1) throw new Error(`another start has been preparing ${database} for ${LOCK_SECONDS} s`)
  await admin.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', [database])
  await bringUpToDate()
  await admin.query("CREATE USER IF NOT EXISTS ?@'%' IDENTIFIED BY ?", [account, password])
  await admin.query("ALTER USER ?@'%' IDENTIFIED BY ?", [account, password])
  await admin.query("REVOKE ALL PRIVILEGES, GRANT OPTION FROM ?@'%'", [account])
  const [tables] = await admin.query(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
    [database],
  )
  for (const { name } of tables)
    await admin.query(`GRANT ${rights[name] ?? 'SELECT, INSERT, UPDATE, DELETE'} ON ??.?? TO ?@'%'`, [
      database,
      name,
      account,
    ])
  process.stdout.write(`${database}: ${tables.length} tables; ${account} may not change audit_entry\n`)
} finally {
  await admin.end()
}
