import { setTimeout as pause } from 'node:timers/promises'
import type { EntityMetadata } from 'typeorm'
import { type KeptRecord, Role, type RunningService, type Viewer } from '@tongchou/service-kit'
import { LEADER_QUERY } from './leader-query.ts'
import { inRoom } from '../support/county-process.ts'
import { type Asked, type InProcess, leader, partsOf, startInProcess } from './county-in-process.ts'
import { atMost, type Line, median, shown, take, takeInTurn } from './measure.ts'
import { isKept, scaleRecords } from './scale-records.ts'

const TIMES = 60
const SCALE = 100
const REGISTRY = 'statistics'

/** Makes services forget what they computed, as any change of a record does. */
async function touch({ services }: InProcess, only?: string): Promise<void> {
  for (const [name, { db }] of services)
    if (only === undefined || name === only) await db.writer.query('UPDATE ledger_head SET sequence = sequence + 1')
}

const QUIET_MS = 2000

const clerk: Viewer = {
  ...leader,
  id: 'bench.clerk',
  username: 'bench.clerk',
  name: 'bench.clerk',
  roles: [Role.CLERK],
}

/** The kept records that a service has most of. */
async function largestOf({ db }: RunningService): Promise<EntityMetadata | undefined> {
  const counted: { metadata: EntityMetadata; n: number }[] = []
  for (const metadata of db.writer.entityMetadatas.filter(isKept)) {
    const [row] = await db.sql<{ n: number }>(`SELECT COUNT(*) AS n FROM ${metadata.tableName}`)
    counted.push({ metadata, n: Number(row?.n) })
  }
  return counted.toSorted((one, other) => other.n - one.n)[0]?.metadata
}

/** One record of each service's largest table is changed as a verb does it; then the moment in which values are made anew. */
async function changeAndWait({ services }: InProcess): Promise<void> {
  for (const [name, service] of services) {
    const largest = await largestOf(service)
    if (!largest) continue
    const { target, tableName } = largest
    const ctx = service.contextFor({ ...clerk, services: [name] })
    await ctx.db.transaction(async () => {
      const [first] = await ctx.db.sql<{ id: string }>(`SELECT id FROM ${tableName} LIMIT 1`)
      const entity = target as new () => KeptRecord
      const record = await ctx.db.repository(entity).findOneByOrFail({ id: first!.id })
      await ctx.update(entity, record, record.version, {}, 'bench.touched')
    })
  }
  await pause(QUIET_MS)
}

const slowestOf = (direct: ReadonlyMap<string, number>): number => Math.max(...direct.values())
const inMs = (direct: ReadonlyMap<string, number>): string =>
  [...direct].map(([service, ms]) => `${service} ${ms.toFixed(1)}`).join(', ')

interface Parts {
  readonly ms: ReadonlyMap<string, number>
  readonly cpuMs: number
}

/** Each service's own answer to its part, after `before`, whose own time is taken off. */
async function askDirectly(
  county: InProcess,
  byService: ReadonlyMap<string, Asked[]>,
  before: (service: string) => Promise<void>,
): Promise<Parts> {
  const ms = new Map<string, number>()
  let cpuMs = 0
  for (const [service, asked] of byService) {
    const bare = await take(TIMES, () => before(service))
    const taken = await take(TIMES, async () => (await before(service), Promise.all(asked.map(county.again))))
    ms.set(service, taken.ms - bare.ms)
    cpuMs += taken.cpuMs - bare.cpuMs
  }
  return { ms, cpuMs }
}

/** The leader's query after `before`, whose own time is taken off. */
async function askWhole(county: InProcess, times: number, before: () => Promise<void>) {
  const bare = await take(times, before)
  const taken = await take(times, async () => (await before(), county.ask(LEADER_QUERY)))
  return { ms: taken.ms - bare.ms, cpuMs: taken.cpuMs - bare.cpuMs }
}

const WHOLE = 'the whole'

/** The leader's query and each service's own answer to its part, in turn, while nothing changes. */
async function askInTurn(county: InProcess, byService: ReadonlyMap<string, Asked[]>) {
  const direct = [...byService].map(
    ([service, asked]) => [service, () => Promise.all(asked.map(county.again))] as const,
  )
  const ms = await takeInTurn(
    TIMES,
    new Map<string, () => Promise<unknown>>([[WHOLE, () => county.ask(LEADER_QUERY)], ...direct]),
  )
  return { whole: ms.get(WHOLE)!, parts: new Map(direct.map(([service]) => [service, ms.get(service)!])) }
}

const nothing = async (): Promise<void> => undefined

/** The leader's query against its parts, each asked of its service directly: nothing changed, one department changed, all changed. */
export async function leaderBench(): Promise<Line[]> {
  return inRoom(async (folder) => {
    const county = await startInProcess(folder)
    const { data } = await county.ask(LEADER_QUERY)
    if ((data['targets'] as unknown[]).length !== 156) throw new Error('the leader does not get 156 targets')
    const byService = await partsOf(county, LEADER_QUERY)
    const departments = [...byService].filter(([service]) => service !== REGISTRY)

    const { whole: sameMs, parts: sameParts } = await askInTurn(county, byService)
    const afterAll = await askWhole(county, TIMES, () => touch(county))
    const afterAllParts = await askDirectly(county, byService, (service) => touch(county, service))
    const changed = departments.map(([service]) => service).toSorted((a, b) => costOf(b) - costOf(a))[0]!
    function costOf(service: string): number {
      return afterAllParts.ms.get(service) ?? 0
    }
    const afterOne = await askWhole(county, TIMES, () => touch(county, changed))

    const small = await askWhole(county, TIMES, nothing)
    const scaled = await scaleRecords(county.services, SCALE)
    const large = await askWhole(county, TIMES, nothing)
    const largeLater: number[] = []
    for (let time = 0; time < 5; time++) {
      await changeAndWait(county)
      const began = performance.now()
      await county.ask(LEADER_QUERY)
      largeLater.push(performance.now() - began)
    }
    const largeAfterAll = await askWhole(county, 5, () => touch(county))
    await county.stop()
    return [
      atMost(
        'leader’s query ÷ slowest department',
        sameMs / slowestOf(sameParts),
        '×',
        `${sameMs.toFixed(1)} ms whole; direct in ms: ${inMs(sameParts)}`,
        1.5,
      ),
      shown(
        `the same at once after a change in ${changed}`,
        afterOne.ms / Math.max(costOf(changed), slowestOf(sameParts)),
        '×',
        `${afterOne.ms.toFixed(1)} ms whole; ${changed} anew ${costOf(changed).toFixed(1)} ms, then the registry’s part in the same process`,
      ),
      shown(
        'the same at once after a change in every service',
        afterAll.ms / slowestOf(afterAllParts.ms),
        '×',
        `${afterAll.ms.toFixed(1)} ms whole; direct in ms: ${inMs(afterAllParts.ms)}`,
      ),
      atMost(
        'entity calls per department',
        Math.max(...departments.map(([, asked]) => asked.length)),
        'calls',
        `${departments.map(([service, asked]) => `${service} ${asked.length}`).join(', ')}; ${REGISTRY} ${byService.get(REGISTRY)?.length}`,
        1,
      ),
      atMost(
        'leader’s query CPU ÷ services’ own, all anew',
        afterAll.cpuMs / afterAllParts.cpuMs,
        '×',
        `${afterAll.cpuMs.toFixed(1)} ms against ${afterAllParts.cpuMs.toFixed(1)} ms`,
        2,
      ),
      atMost(
        `leader’s query at ${SCALE} × the records`,
        large.ms / small.ms,
        '×',
        `${large.ms.toFixed(1)} ms against ${small.ms.toFixed(1)} ms with ${scaled}`,
        1.5,
      ),
      atMost(
        `the same two seconds after a change in every service, ${SCALE} ×`,
        median(largeLater) / afterAll.ms,
        '×',
        `${median(largeLater).toFixed(1)} ms against ${afterAll.ms.toFixed(1)} ms at once after it with the demo's records`,
        1.5,
      ),
      shown(
        `the same at once after it, ${SCALE} ×`,
        largeAfterAll.ms / afterAll.ms,
        '×',
        `${largeAfterAll.ms.toFixed(1)} ms against ${afterAll.ms.toFixed(1)} ms`,
      ),
    ]
  })
}
