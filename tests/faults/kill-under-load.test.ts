import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDb, verifyLedger } from '@tongchou/service-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadService } from '../../infra/run/src/workspace.ts'
import { startMariadb, type PrivateMariadb } from '../support/mariadb.ts'
import { record, release } from './support/official-values.ts'
import { freePort, type ServiceProcess, startProcess } from './support/service-process.ts'

// A short run guards every change; FAULT_KILLS=100 FAULT_WRITES_A_LIFE=100 is the long one.
const KILLS = Number(process.env['FAULT_KILLS'] ?? 3)
const WRITES_A_LIFE = Number(process.env['FAULT_WRITES_A_LIFE'] ?? 25)
const WRITERS = 8
const LONG = 60_000 + KILLS * (10_000 + WRITES_A_LIFE * 50)

let room: string
let mariadb: PrivateMariadb
beforeAll(async () => {
  room = mkdtempSync(path.join(tmpdir(), 'tongchou-kill-'))
  mariadb = await startMariadb()
})
afterAll(async () => {
  await mariadb?.stop()
  rmSync(room, { recursive: true, force: true })
})

const databases = {
  SQLite: () => `sqlite:${path.join(room, 'statistics.sqlite')}`,
  MariaDB: () => mariadb.url.replace(/\/tongchou$/, '/tongchou_killed'),
}

interface Load {
  readonly acknowledged: Set<string>
  /** How often a writer heard nothing and sent the same again. */
  retries: number
  isEnough: boolean
}

/** Sends one release after another; what is not answered is sent again under its key until it is. */
async function write(load: Load, url: string, writer: number): Promise<void> {
  for (let turn = 0; !load.isEnough; turn++) {
    const input = release(writer, turn)
    for (;;) {
      const answer = await record(url, input).catch(() => null)
      if (answer?.errors) throw new Error(JSON.stringify(answer.errors))
      if (answer) break
      load.retries++
      await sleep(60)
    }
    load.acknowledged.add(input.documentNumber)
  }
}

/** The service under load, killed again and again; the last life ends in order. */
async function runUnderKills(env: Record<string, string>, load: Load): Promise<number> {
  let service: ServiceProcess = await startProcess('statistics', env, ['--empty'])
  let mostMs = 0
  const writers = Array.from({ length: WRITERS }, (_, writer) => write(load, service.url, writer))
  try {
    for (let kills = 0; kills < KILLS; kills++) {
      const before = load.acknowledged.size
      // Only a kill in the middle of acknowledged work says anything.
      while (load.acknowledged.size < before + WRITES_A_LIFE) await Promise.race([sleep(5), Promise.all(writers)])
      await sleep(Math.random() * 150)
      await service.kill()
      service = await startProcess('statistics', env, ['--empty'])
      mostMs = Math.max(mostMs, service.ms)
    }
  } finally {
    load.isEnough = true
  }
  await Promise.all(writers)
  expect(await service.stop()).toBe(0)
  return mostMs
}

describe.each(Object.entries(databases))('a service killed under load on %s', (name, urlOf) => {
  test(
    'keeps every acknowledged change once, and its trail whole',
    async () => {
      const databaseUrl = urlOf()
      const load: Load = { acknowledged: new Set(), retries: 0, isEnough: false }
      const env = {
        DATABASE_URL: databaseUrl,
        DATA_DIR: room,
        PORT: String(await freePort()),
        BUSINESS_DATE: '2022-08-31',
      }
      const mostMs = await runUnderKills(env, load)

      const { entities } = await loadService('statistics')
      const db = await openDb({ url: databaseUrl, entities, migrations: null })
      try {
        const rows = await db.sql<{ documentNumber: string }>('SELECT documentNumber FROM official_value')
        const kept = new Set(rows.map(({ documentNumber }) => documentNumber))
        const lost = [...load.acknowledged].filter((number) => !kept.has(number))
        expect(lost, 'acknowledged and lost').toEqual([])
        expect(rows.length - kept.size, 'kept twice').toBe(0)
        expect(kept.size, 'kept without an answer').toBe(load.acknowledged.size)
        const [entries] = await db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM audit_entry WHERE subjectType = ?', [
          'OfficialValue',
        ])
        expect(Number(entries?.n), 'audit entries').toBe(rows.length)
        expect((await verifyLedger(db)).findings).toEqual([])
      } finally {
        await db.close()
      }
      process.stdout.write(
        `${name}: ${KILLS} kills, ${load.acknowledged.size} acknowledged, 0 lost, 0 twice, ${load.retries} retries, restart at most ${Math.round(mostMs)} ms\n`,
      )
    },
    LONG,
  )
})
