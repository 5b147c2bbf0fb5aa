import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPlans } from '../plan/load-plan.ts'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { today: '2022-08-31' })
})
afterAll(() => county?.stop())

const TARGETS =
  'query ($asOf: Date) { targets(year: 2022, asOf: $asOf) { __typename code asOf name domain direction targetValue deadline light rule departments { code } } }'
interface Row {
  __typename: string
  code: string
  [field: string]: unknown
}
const targetsFor = async (viewer: Parameters<TestService['as']>[0]): Promise<Row[]> =>
  (await county.as(viewer).run(TARGETS)).data.targets
const codes = (rows: Row[]) => rows.map(({ code }) => code)

test('a leader sees all 156 targets of the year as they stand on a day', async () => {
  const { data, errors } = await county.as(viewers.leader).run(TARGETS, { asOf: '2022-06-30' })
  expect(errors).toBeUndefined()
  expect(data.targets).toHaveLength(156)
  expect(data.targets[5]).toMatchObject({
    __typename: 'ProjectsTarget',
    code: 'PRJ-NEW-START',
    asOf: '2022-06-30',
    name: '新建项目开工率',
    domain: 'PROJECTS',
    direction: 'BY_DATE',
    targetValue: 100,
    deadline: '2022-06-30',
  })
})

test('without a day it is today, in the language asked for', async () => {
  const query = '{ target(code: "IND-PARK-PIPE") { asOf name unit } }'
  expect((await county.as(viewers.leader, 'en').run(query)).data.target).toEqual({
    asOf: '2022-08-31',
    name: 'Park water-supply pipe rebuilt',
    unit: 'km',
  })
})

test('a target whose department has no service yet is pending and says so', async () => {
  const pending = (await targetsFor(viewers.leader)).filter(({ __typename }) => __typename === 'PendingTarget')
  expect(codes(pending)).toContain('STA-FULL')
  const query = `{ target(code: "STA-FULL", asOf: "2022-06-30") {
    light met rule value explanation { rule toGreen formula records { totalCount } } } }`
  expect((await county.as(viewers.leader).run(query)).data.target).toEqual({
    light: 'UNKNOWN',
    met: false,
    rule: '负责部门的系统尚未建成，暂无数据：不亮灯',
    value: null,
    explanation: {
      rule: '负责部门的系统尚未建成，暂无数据：不亮灯',
      toGreen: null,
      formula: null,
      records: { totalCount: 0 },
    },
  })
})

test('a target whose service gave nothing is not judged, and says why', async () => {
  const [row] = await targetsFor(viewers.leader)
  expect(row).toMatchObject({
    __typename: 'ProjectsTarget',
    light: 'UNKNOWN',
    rule: '负责部门的服务暂未给出数据，不能判定：不亮灯',
  })
})

test('the county’s offices see every target, a bureau those that it answers for, alone or as one of a group', async () => {
  for (const viewer of [viewers.leader, viewers.supervisor, viewers.statistician])
    expect(await targetsFor(viewer)).toHaveLength(156)
  const tax = codes(await targetsFor(viewers.clerkIn('tax')))
  expect(tax).toContain('FIN-TAX-FULL') // by name
  expect(tax).toContain('SAF-RESP') // as a sector authority
  expect(tax).toContain('ACC-ENVFIX') // as one of the departments
  expect(tax).not.toContain('EMP-UNEMP')
  expect(tax).not.toContain('FIN-HIDDENDEBT')
  const civility = codes(await targetsFor(viewers.clerkIn('civility-office')))
  expect(civility).toContain('ACC-ENVFIX')
  expect(civility).not.toContain('SAF-RESP')
})

test('every row a bureau or a township sees names it or a group that includes it', async () => {
  const township = await targetsFor(viewers.townshipClerk('620725101'))
  expect(township.length).toBeGreaterThan(20)
  expect(township.every((row) => JSON.stringify(row['departments']).includes('"townships"'))).toBe(true)
  expect(township.length).toBeLessThan(156)
})

test('administrators, the auditor and nobody see no target', async () => {
  for (const viewer of [viewers.systemAdministrator, viewers.securityAdministrator, viewers.auditor, viewers.nobody]) {
    expect((await county.as(viewer).run(TARGETS)).errors?.[0]?.extensions['code']).toMatch(/forbidden|unauthenticated/)
  }
})

test('a day after the year stands for its last, a day before it has no lamp', async () => {
  const at = async (asOf: string) =>
    (await county.as(viewers.leader).run('query ($asOf: Date) { targets(year: 2022, asOf: $asOf) { asOf } }', { asOf }))
      .data.targets[0].asOf
  expect(await at('2023-02-01')).toBe('2022-12-31')
  expect(await at('2021-12-01')).toBe('2021-12-01')
})

test('a year that was never planned has no targets, whatever the day', async () => {
  const leader = county.as(viewers.leader)
  for (const year of [2021, 2023, 1, -1]) {
    const { data } = await leader.run('query ($year: Int) { targets(year: $year) { code } }', { year })
    expect(data.targets).toEqual([])
  }
  const { data } = await leader.run('{ target(code: "PRJ-COUNT", year: 2021) { code } }')
  expect(data.target).toBeNull()
})

test('a day that does not exist is refused, an unknown code is nobody', async () => {
  const { errors } = await county.as(viewers.leader).run('{ targets(asOf: "2022-02-30") { code } }')
  expect(errors?.[0]?.extensions['code']).toBe('invalid-day')
  expect((await county.as(viewers.leader).run('{ target(code: "NO-SUCH") { code } }')).data.target).toBeNull()
})

test('a plan that was taken over stays as it is when the service starts again', async () => {
  const count = () =>
    county.db.sql<{ n: number }>(
      'SELECT (SELECT COUNT(*) FROM plan_target) + (SELECT COUNT(*) FROM plan_duty) AS n FROM plan_year',
    )
  expect(Number((await count())[0]?.n)).toBe(417)
  await county.arrange(loadPlans)
  expect((await count()).map(({ n }) => Number(n))).toEqual([417])
})
