import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { camel, pascal, signAccessToken } from '@tongchou/service-kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serviceFolders } from '../../infra/run/src/workspace.ts'
import { LEADER_QUERY } from '../load/leader-query.ts'
import { type Answer, freePort, KEYS, leader, type ServiceProcess, startProcess } from './support/service-process.ts'

const ANSWERED_WITHIN = 2000
const BACK_WITHIN = 5000
const services = serviceFolders()
/** What each service alone answers for on the leader's screen: a department its alerts, the shared ones what they are for. */
const panels: Record<string, string> = {
  ...Object.fromEntries(services.map((name) => [name, `{ ${camel(name)}Alerts(first: 1) { totalCount } }`])),
  organization: '{ departments { code } }',
  statistics: '{ targets(year: 2022, asOf: "2022-08-31") { code name statisticalValue } }',
}
/** All panels in one question, as a cockpit asks it. */
const TOGETHER = `{ ${services.map((name) => panels[name]!.slice(1, -1)).join(' ')} }`
const LEADER = LEADER_QUERY.replace('code', '__typename code')

let room: string
let gateway: ServiceProcess
let token: string
const running = new Map<string, ServiceProcess>()
const places = new Map<string, Record<string, string>>()

const start = async (name: string) => running.set(name, await startProcess(name, places.get(name)!))

beforeAll(async () => {
  room = mkdtempSync(path.join(tmpdir(), 'tongchou-down-'))
  for (const name of services)
    places.set(name, {
      DATA_DIR: path.join(room, name),
      PORT: String(await freePort()),
      DEMO_PASSWORD: 'fault-password-2022',
    })
  await Promise.all(services.map(start))
  const subgraphs = services.map((name) => `${name}=${running.get(name)!.url}`).join(',')
  gateway = await startProcess('gateway', { SUBGRAPHS: subgraphs, DATA_DIR: path.join(room, 'gateway'), PORT: '0' })
  token = await signAccessToken({ sessionId: 'faults', viewer: leader }, KEYS.ACCESS_KEY, 3600)
})
afterAll(async () => {
  await gateway?.stop()
  await Promise.all([...running.values()].map((service) => service.stop()))
  rmSync(room, { recursive: true, force: true })
})

async function ask(query: string): Promise<Answer & { ms: number }> {
  const began = performance.now()
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const answer = (await response.json()) as Answer
  return { ...answer, ms: performance.now() - began }
}

const isWhole = ({ data, errors }: Answer): boolean => Boolean(data) && !errors?.length

interface Target {
  readonly __typename: string
  readonly code: string
  readonly value: number | null
  readonly light: string | null
}

/** Each target's figure and lamp, with the type that names whose records they come from. */
const figures = ({ data }: Answer): Map<string, { type: string; value: number | null; light: string | null }> =>
  new Map(
    ((data?.['targets'] ?? []) as Target[]).map(({ __typename, code, value, light }) => [
      code,
      { type: __typename, value, light },
    ]),
  )

test('the leader sees everything while everything runs', async () => {
  for (const name of services) expect(await ask(panels[name]!), `${name}`).not.toHaveProperty('errors')
  const whole = await ask(LEADER)
  expect(whole.errors ?? []).toEqual([])
  expect(isWhole(whole)).toBe(true)
  expect([...figures(whole).values()].filter(({ value }) => value !== null).length).toBeGreaterThan(0)
})

test.each(services)(
  'with %s dead the leader is answered in time, every other panel stands, and it comes back',
  async (dead) => {
    const all = figures(await ask(LEADER))
    await running.get(dead)!.kill()
    const began = performance.now()
    const [whole, together, ...others] = await Promise.all([
      ask(LEADER),
      ask(TOGETHER),
      ...services.filter((name) => name !== dead).map(async (name) => ({ name, answer: await ask(panels[name]!) })),
    ])
    expect(performance.now() - began).toBeLessThan(ANSWERED_WITHIN)
    for (const { name, answer } of others)
      expect(isWhole(answer), `${name}: ${JSON.stringify(answer.errors)}`).toBe(true)
    // Asked together, what the dead one answers for is missing and says why, and nothing else is.
    const missing = Object.entries(together.data ?? {}).filter(([, part]) => part === null)
    expect(missing.map(([root]) => root)).toEqual([/\w+/.exec(panels[dead]!)![0]])
    expect(together.errors?.map(({ extensions }) => extensions?.['serviceName'])).toContain(dead)
    const left = figures(whole)
    // Without the registry there is no list of targets; without a department its own figures alone are missing.
    for (const [code, figure] of dead === 'statistics' ? [] : all)
      if (!figure.type.includes(pascal(dead))) expect(left.get(code), `${code}`).toEqual(figure)
    await start(dead)
    const up = performance.now()
    while (!isWhole(await ask(panels[dead]!))) {
      expect(performance.now() - up).toBeLessThan(BACK_WITHIN)
      await sleep(100)
    }
    const back = performance.now() - up
    while (!isWhole(await ask(LEADER))) {
      expect(performance.now() - up).toBeLessThan(BACK_WITHIN)
      await sleep(100)
    }
    process.stdout.write(
      `${dead} dead: leader answered in ${Math.round(whole.ms)} ms, back after ${Math.round(back)} ms\n`,
    )
  },
)
