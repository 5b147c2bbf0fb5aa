import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at } from '../../infra/run/src/workspace.ts'
import { startMariadb, type PrivateMariadb } from '../support/mariadb.ts'
import { record, release } from './support/official-values.ts'
import { KEYS, startProcess } from './support/service-process.ts'

const PASSWORD = 'p@ss/word'
let mariadb: PrivateMariadb
let databaseUrl: string
beforeAll(async () => {
  mariadb = await startMariadb()
  databaseUrl = `mysql://clerk:${encodeURIComponent(PASSWORD)}@127.0.0.1:${new URL(mariadb.url).port}/tongchou_statistics`
})
afterAll(() => mariadb?.stop())

const prepare = () =>
  spawnSync(process.execPath, [at('infra/database/prepare.mjs'), 'statistics'], {
    encoding: 'utf8',
    env: { ...process.env, ...KEYS, ADMIN_DATABASE_URL: mariadb.url, DATABASE_URL: databaseUrl },
  })

function run(sql: string): string {
  const { hostname, port } = new URL(mariadb.url)
  const args = [
    '--no-defaults',
    `-h${hostname}`,
    `-P${port}`,
    '-uclerk',
    `-p${PASSWORD}`,
    '-N',
    'tongchou_statistics',
    '-e',
    sql,
  ]
  const { stdout, stderr } = spawnSync('mariadb', args, { encoding: 'utf8' })
  return stdout + stderr
}

test('the account that a service runs with works, and may neither change nor delete what the trail says', async () => {
  expect(prepare()).toMatchObject({ status: 0 })
  expect(prepare(), 'prepared again').toMatchObject({ status: 0 })

  const service = await startProcess(
    'statistics',
    { DATABASE_URL: databaseUrl, PORT: '0', BUSINESS_DATE: '2022-08-31' },
    ['--empty'],
  )
  try {
    const answer = await record(service.url, release(0, 1))
    expect(answer.data?.['recordOfficialValue']).toMatchObject({ revision: 1 })
  } finally {
    await service.stop()
  }
  expect(Number(run('SELECT COUNT(*) FROM audit_entry'))).toBeGreaterThan(0)
  for (const sql of [
    "UPDATE audit_entry SET reason = 'x'",
    'DELETE FROM audit_entry',
    'TRUNCATE TABLE audit_entry',
    'DROP TABLE audit_entry',
    'ALTER TABLE official_value ADD COLUMN x INT',
    'CREATE TABLE other (x INT)',
    'DELETE FROM migration',
  ])
    expect(run(sql), `${sql}`).toContain('denied')
})
