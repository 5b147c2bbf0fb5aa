import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { verifyLedger } from '@tongchou/service-kit'
import { service } from '../service.ts'

let county: TestService
let took = 0
beforeAll(async () => {
  const began = performance.now()
  county = await startTestService(service, { demo: true })
  took = performance.now() - began
})
afterAll(() => county.stop())

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProjectsTarget {
  code value measurement explanation { formula inputs { name value } records(first: 3) { totalCount nodes { id label counts note } } } } } }`

const answers = async (asOf: string) => {
  const r = service.targets.map(({ code }) => ({ __typename: 'ProjectsTarget', code, asOf }))
  const { data, errors } = await county.as(viewers.leader).run(ENTITIES, { r })
  expect(errors).toBeUndefined()
  return new Map<string, { value: number | null; measurement: string }>(
    data._entities.map((each: { code: string }) => [each.code, each]),
  )
}

test('the demonstration loads in a second and a half and its trail verifies', async () => {
  expect(took).toBeLessThan(1500 * (process.env['TEST_MARIADB_URL'] ? 3 : 1))
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('at the business date the year shows what started, what was invested and what lacks', async () => {
  const now = await answers('2022-08-31')
  const value = (code: string) => now.get(code)?.value
  expect(value('PRJ-COUNT')).toBe(68)
  expect(value('PRJ-LANDED')).toBeCloseTo((68 / 72) * 100)
  expect(value('PRJ-UPPERPLAN')).toBe(9)
  expect(value('PRJ-FAI-GROWTH')).toBeCloseTo(8.2, 2)
  expect(value('PRJ-CONT-START')).toBe(100)
  expect(value('PRJ-NEW-START')).toBeCloseTo((44 / 48) * 100)
  expect(value('PRJ-CHANGES')).toBe(6)
  expect(value('PRJ-PROMOPLAN')).toBe(1)
  expect(value('IND-KEY-START')).toBe(11)
  expect(value('IND-KEY-PRODUCING')).toBe(4)
  expect(value('IND-PARK-PROJECTS')).toBe(16)
})

test('in June it stood otherwise', async () => {
  const june = await answers('2022-06-30')
  expect(june.get('PRJ-COUNT')?.value).toBe(65)
  expect(june.get('PRJ-FAI-GROWTH')?.value).toBeCloseTo(5.9, 2)
  expect(june.get('IND-KEY-PRODUCING')?.value).toBe(0)
})

test('lamps of every colour appear, clerks owe August, and one unit has its report back', async () => {
  const LIST = `{
    startRed: projects(filter: { startLamp: RED }) { totalCount }
    startYellow: projects(filter: { startLamp: YELLOW }) { totalCount }
    red: projects(filter: { progressLamp: RED }) { totalCount nodes { name progressLamp } }
    yellow: projects(filter: { progressLamp: YELLOW }) { totalCount nodes { progressLamp } }
    green: projects(first: 60, filter: { planYear: 2022, progressLamp: GREEN, stage: [STARTED] }) { totalCount nodes { progressLamp } }
    projectTotals(filter: { planYear: 2022, tag: PARK_KEY, kind: [NEW, CONTINUING] }) { count plannedInvestment completedInvestment }
    projectsObligations { unit period status total filled }
  }`
  const { data, errors } = await county.as(viewers.clerkOf('projects', 'development-reform')).run(LIST)
  expect(errors).toBeUndefined()
  for (const each of ['startRed', 'startYellow', 'red', 'yellow', 'green'])
    expect(data[each].totalCount, each).toBeGreaterThan(0)
  for (const [each, colour] of [
    ['red', 'RED'],
    ['yellow', 'YELLOW'],
    ['green', 'GREEN'],
  ] as const)
    expect(new Set(data[each].nodes.map(({ progressLamp }: { progressLamp: string }) => progressLamp))).toEqual(
      new Set([colour]),
    )
  expect(data.projectTotals.count).toBe(17)
  const august = data.projectsObligations.filter(({ period }: { period: string }) => period === '2022-08')
  expect(august.filter(({ status }: { status: string }) => status === 'RETURNED')).toMatchObject([
    { unit: '620725106' },
  ])
  expect(august.some(({ total, filled }: { total: number; filled: number }) => filled < total)).toBe(true)
})
