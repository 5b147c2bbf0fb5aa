import { LEADER_QUERY } from './leader-query.ts'
import { inRoom } from '../support/county-process.ts'
import { type Asked, type InProcess, startInProcess } from './county-in-process.ts'
import { atMost, type Line, take } from './measure.ts'
import { scaleRecords } from './scale-records.ts'

const TIMES = 60
const SCALE = 100
const REGISTRY = 'statistics'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Makes every service forget what it computed, as any change of a record does. */
async function touch({ services }: InProcess): Promise<void> {
  for (const { db } of services.values()) await db.writer.query('UPDATE ledger_head SET sequence = sequence + 1')
}

async function partsOf(county: InProcess): Promise<Asked[]> {
  await county.ask(LEADER_QUERY)
  county.asked()
  await county.ask(LEADER_QUERY)
  return county.asked()
}

/** The leader's query against its parts asked directly, each value computed anew every time: nothing is remembered between calls. */
export async function leaderBench(): Promise<Line[]> {
  return inRoom(async (folder) => {
    const county = await startInProcess(folder)
    const { data } = await county.ask(LEADER_QUERY)
    if ((data['targets'] as unknown[]).length !== 156) throw new Error('the leader does not get 156 targets')
    const parts = await partsOf(county)
    const byService = new Map<string, Asked[]>()
    for (const part of parts) byService.set(part.service, [...(byService.get(part.service) ?? []), part])
    const departments = [...byService].filter(([service]) => service !== REGISTRY)
    const whole = await take(TIMES, async () => (await touch(county), county.ask(LEADER_QUERY)))
    const touching = await take(TIMES, () => touch(county))
    const direct = new Map<string, { ms: number; cpuMs: number }>()
    for (const [service, asked] of byService)
      direct.set(service, await take(TIMES, async () => (await touch(county), Promise.all(asked.map(county.again)))))
    const slowest = Math.max(...[...direct.values()].map(({ ms }) => ms - touching.ms))
    const cpuOfParts = sum([...direct.values()].map(({ cpuMs }) => cpuMs - touching.cpuMs))
    const warm = await take(TIMES, () => county.ask(LEADER_QUERY))
    const directWarm = new Map<string, number>()
    for (const [service, asked] of byService)
      directWarm.set(service, (await take(TIMES, () => Promise.all(asked.map(county.again)))).ms)

    const scaled = await scaleRecords(county.services, SCALE)
    const large = await take(TIMES / 3, () => county.ask(LEADER_QUERY))
    const largeCold = await take(5, async () => (await touch(county), county.ask(LEADER_QUERY)))
    await county.stop()
    const figures = [...direct].map(([service, { ms }]) => `${service} ${(ms - touching.ms).toFixed(1)}`).join(', ')
    return [
      atMost(
        'the same, asked again with nothing changed',
        warm.ms / Math.max(...directWarm.values()),
        '×',
        `${warm.ms.toFixed(1)} ms whole; direct in ms: ${[...directWarm].map(([service, ms]) => `${service} ${ms.toFixed(1)}`).join(', ')}`,
        1.5,
      ),
      atMost(
        'leader’s query ÷ slowest department',
        (whole.ms - touching.ms) / slowest,
        '×',
        `${(whole.ms - touching.ms).toFixed(1)} ms whole, nothing remembered; direct in ms: ${figures}`,
        1.5,
      ),
      atMost(
        'entity calls per department',
        Math.max(...departments.map(([, asked]) => asked.length)),
        'calls',
        `${departments.map(([service, asked]) => `${service} ${asked.length}`).join(', ')}; ${REGISTRY} ${byService.get(REGISTRY)?.length}`,
        1,
      ),
      atMost(
        'leader’s query CPU ÷ services’ own',
        (whole.cpuMs - touching.cpuMs) / cpuOfParts,
        '×',
        `${(whole.cpuMs - touching.cpuMs).toFixed(1)} ms against ${cpuOfParts.toFixed(1)} ms`,
        2,
      ),
      atMost(
        `leader’s query at ${SCALE} × the records`,
        large.ms / warm.ms,
        '×',
        `${large.ms.toFixed(1)} ms against ${warm.ms.toFixed(1)} ms with ${scaled}`,
        1.5,
      ),
      atMost(
        `the same, the first time after a change`,
        largeCold.ms / (whole.ms - touching.ms),
        '×',
        `${largeCold.ms.toFixed(1)} ms against ${(whole.ms - touching.ms).toFixed(1)} ms`,
        1.5,
      ),
    ]
  })
}
