import type { RunningService, ServiceDefinition } from '@tongchou/service-kit'
import { askOf } from '@tongchou/service-kit'
import { loadServices } from '../../infra/run/src/workspace.ts'
import { inRoom } from '../support/county-process.ts'
import { type Asked, type InProcess, partsOf, startInProcess } from './county-in-process.ts'
import { LEADER_QUERY } from './leader-query.ts'
import { atMost, type Line, shown, take } from './measure.ts'
import { scaleRecords } from './scale-records.ts'

const AS_OF = '2022-08-31'
const TIMES = 8
const SCALE = 100
const MOST_MS = 50
/** As many people as a county of this size has in work and insurance; a hundred times the demo's would be more than live in it. */
const PEOPLE = 60_000

/** How many times as many records a department gets. */
async function timesOf(name: string, { db }: RunningService): Promise<number> {
  if (name !== 'employment') return SCALE
  const [row] = await db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM resident')
  return Math.ceil(PEOPLE / Number(row?.n))
}

/** Every target of a department computed from its records, nothing remembered. */
async function compute({ targets }: ServiceDefinition, { db }: RunningService): Promise<number> {
  const { ms } = await take(TIMES, async () => {
    for (const target of targets) await target.measure(askOf(db, AS_OF))
  })
  return ms
}

/** A department's own answer to its part of the leader's query, its records standing as they are. */
async function answer(county: InProcess, parts: readonly Asked[]): Promise<number> {
  const { ms } = await take(TIMES * 4, () => Promise.all(parts.map(county.again)))
  return ms
}

/** What each department's targets take, with the demo's records and with a hundred times as many. */
export async function departmentsBench(): Promise<Line[]> {
  return inRoom(async (folder) => {
    const county = await startInProcess(folder)
    const departments = (await loadServices()).filter(({ targets }) => targets.length > 0)
    const parts = await partsOf(county, LEADER_QUERY)
    const measureAll = async () => {
      const found = new Map<string, { computed: number; answered: number }>()
      for (const department of departments)
        found.set(department.name, {
          computed: await compute(department, county.services.get(department.name)!),
          answered: await answer(county, parts.get(department.name) ?? []),
        })
      return found
    }
    const small = await measureAll()
    const scales = new Map<string, number>()
    for (const [name, service] of county.services) {
      const times = await timesOf(name, service)
      scales.set(name, times)
      await scaleRecords(new Map([[name, service]]), times)
    }
    const large = await measureAll()
    await county.stop()
    return departments.flatMap(({ name, targets }) => {
      const [one, many] = [small.get(name)!, large.get(name)!]
      const times = `${scales.get(name)} × the records`
      return [
        atMost(
          `${name}: ${targets.length} targets computed`,
          one.computed,
          'ms',
          'the demo’s records, nothing remembered',
          MOST_MS,
        ),
        atMost(`the same with ${times}`, many.computed, 'ms', `1.5 × the bound above`, MOST_MS * 1.5),
        shown(
          'that is',
          many.computed / one.computed,
          '×',
          `${many.computed.toFixed(1)} ms against ${one.computed.toFixed(1)} ms`,
        ),
        atMost(
          `the department’s own answer with ${times}`,
          many.answered / one.answered,
          '×',
          `${many.answered.toFixed(1)} ms against ${one.answered.toFixed(1)} ms with the demo’s records`,
          1.5,
        ),
      ]
    })
  })
}
