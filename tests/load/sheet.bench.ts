import { randomUUID } from 'node:crypto'
import path from 'node:path'
import Database from 'better-sqlite3'
import {
  createLog,
  Role,
  type RunningService,
  runService,
  signViewerToken,
  type Viewer,
  VIEWER_HEADER,
} from '@tongchou/service-kit'
import { service as projects } from '../../services/projects/src/service.ts'
import { inRoom } from '../support/county-process.ts'
import { atMost, type Line, shown } from './measure.ts'

const KEY = 'bench viewer key, long enough to sign'
const ROWS = 10_000
const AT_ONCE = 1000
/** What else the machine does can only slow a round: the quickest of each counts. */
const ROUNDS = 8
/** Rows in one of the bare statements: 13 values each stay well below what SQLite binds. */
const BARE_AT_ONCE = 500
const SAVE =
  'mutation ($input: SaveSheetInput!) { saveProjectsSheet(input: $input) { entered refused faults { code field } } }'

const clerk: Viewer = {
  id: 'projects.clerk',
  username: 'projects.clerk',
  name: '张建国',
  roles: [Role.CLERK],
  department: 'development-reform',
  township: null,
  services: ['projects'],
}

const KINDS = ['WATER', 'ROAD', 'POWER', 'HEAT', 'SEWAGE']
const gap = (index: number, projectId: string) => ({
  name: `静安村供水管网第 ${index} 段老化`,
  kind: KINDS[index % KINDS.length]!,
  township: '620725101',
  department: 'water-affairs',
  extent: `涉及农户 ${index % 400} 户，管线 ${(index % 37) / 10} 公里`,
  foundOn: `2022-0${(index % 7) + 1}-15`,
  projectId,
  closedOn: null,
})

/** The rows through the mutation, a thousand at a time, as the console sends them. */
async function imported(service: RunningService, projectIds: readonly string[]): Promise<number> {
  const headers = { 'content-type': 'application/json', [VIEWER_HEADER]: await signViewerToken(clerk, KEY, 3600) }
  const bodies = Array.from({ length: ROWS / AT_ONCE }, (_part, part) => {
    const rows = Array.from({ length: AT_ONCE }, (_row, row) => ({
      cells: gap(part * AT_ONCE + row, projectIds[row % projectIds.length]!),
    }))
    const input = { sheet: 'infrastructureGaps', rows, idempotencyKey: randomUUID() }
    return JSON.stringify({ query: SAVE, variables: { input } })
  })
  const began = performance.now()
  for (const text of bodies) {
    const answered = await service.handle({ method: 'POST', path: '/graphql', text, headers: new Headers(headers) })
    if (!answered.text.includes(`"entered":${AT_ONCE}`)) throw new Error(answered.text.slice(0, 300))
  }
  return performance.now() - began
}

type Values = readonly (readonly (string | number | null)[])[]

/** Rows written by prepared statements of many rows each. */
function write(db: Database.Database, table: string, names: readonly string[], values: Values): void {
  const line = `(${names.map(() => '?').join(', ')})`
  const lines = Array.from({ length: BARE_AT_ONCE }, () => line).join(', ')
  const insert = db.prepare(`INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES ${lines}`)
  for (let from = 0; from < ROWS; from += BARE_AT_ONCE) insert.run(values.slice(from, from + BARE_AT_ONCE).flat())
}

const NAMES = ['id', 'version', 'createdAt', 'updatedAt', ...Object.keys(gap(0, ''))]
const TRAIL = {
  actorId: clerk.id,
  actorName: clerk.name,
  action: 'infrastructure-gap.entered',
  outcome: 'DONE',
  subjectType: 'InfrastructureGap',
  requestId: randomUUID(),
  previousHash: '0'.repeat(64),
  hash: '1'.repeat(64),
}

/** The same rows by the driver alone, in one transaction, without and with a line of the trail for each. */
function bare(file: string, projectIds: readonly string[], withTrail: boolean): number {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  const now = Date.now()
  const records = Array.from({ length: ROWS }, (_row, row) => {
    const cells = gap(row, projectIds[row % projectIds.length]!)
    return [randomUUID(), 1, now, now, ...Object.values(cells)]
  })
  const first = Number(db.prepare('SELECT MAX(sequence) AS last FROM audit_entry').pluck().get()) + 1
  const trail = records.map((record, row) => {
    const after = JSON.stringify(Object.fromEntries(NAMES.map((name, at) => [name, record[at]])))
    return [first + row, now, record[0]!, after, ...Object.values(TRAIL)]
  })
  const began = performance.now()
  db.transaction(() => {
    write(db, 'infrastructure_gap', NAMES, records)
    if (withTrail) write(db, 'audit_entry', ['sequence', 'at', 'subjectId', 'after', ...Object.keys(TRAIL)], trail)
  })()
  const took = performance.now() - began
  db.close()
  return took
}

/** The records alone by the mapper's own bulk insert, as a program without this kit would write them. */
async function mapped(service: RunningService, projectIds: readonly string[]): Promise<number> {
  const { db } = service
  const { target } = db.writer.entityMetadatas.find(({ name }) => name === 'InfrastructureGap')!
  const now = new Date()
  const kept = { version: 1, createdAt: now, updatedAt: now }
  const records = Array.from({ length: ROWS }, (_row, row) => ({
    id: randomUUID(),
    ...kept,
    ...gap(row, projectIds[row % projectIds.length]!),
  }))
  const began = performance.now()
  await db.transaction(async () => {
    for (let from = 0; from < ROWS; from += BARE_AT_ONCE)
      await db.manager
        .createQueryBuilder()
        .insert()
        .into(target)
        .values(records.slice(from, from + BARE_AT_ONCE))
        .updateEntity(false)
        .execute()
  })
  return performance.now() - began
}

/**
 * Ten thousand rows of a register imported, with checks, trail and retry keys, against the driver's bare insert of the rows
 * that this writes: the records, and for each its line of the trail.
 */
export async function sheetBench(): Promise<Line[]> {
  return inRoom(async (folder) => {
    const file = (name: string) => path.join(folder, `${name}.sqlite`)
    const open = (name: string) =>
      runService(projects, {
        databaseUrl: `sqlite:${file(name)}`,
        viewerKey: KEY,
        businessDate: '2022-08-31',
        log: createLog('silent'),
      })
    const took = { ours: [] as number[], records: [] as number[], whole: [] as number[], mapped: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      const ours = await open(`ours${round}`)
      const ids = (await ours.db.sql<{ id: string }>('SELECT id FROM project ORDER BY id LIMIT 50')).map(({ id }) => id)
      for (const [kind, withTrail] of [
        ['records', false],
        ['whole', true],
      ] as const) {
        await (await open(`${kind}${round}`)).stop()
        took[kind].push(bare(file(`${kind}${round}`), ids, withTrail))
      }
      took.ours.push(await imported(ours, ids))
      await ours.stop()
      const other = await open(`mapped${round}`)
      took.mapped.push(await mapped(other, ids))
      await other.stop()
    }
    const [ours, records, whole, byMapper] = [took.ours, took.records, took.whole, took.mapped].map((rounds) =>
      Math.min(...rounds),
    ) as [number, number, number, number]
    const beside = (what: string, ms: number) => `${ours.toFixed(0)} ms against ${ms.toFixed(0)} ms of ${what}`
    return [
      atMost(
        '10,000 rows of a sheet imported through the mutation',
        ours / whole,
        '×',
        beside('bare prepared inserts of the rows that it writes: records and their trail', whole),
        3,
      ),
      atMost(
        'the same beside the records alone, by TypeORM',
        ours / byMapper,
        '×',
        beside('TypeORM’s own bulk insert of the records, without checks or trail', byMapper),
        3,
      ),
      shown(
        'the same beside the records alone, by the driver',
        ours / records,
        '×',
        beside('bare prepared inserts of 500 rows a statement, without checks or trail', records),
      ),
    ]
  })
}
