import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standingServices } from '../target/graph.ts'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { today: '2022-08-31' })
})
afterAll(() => county?.stop())

const ASKED = `query ($section: Int, $department: ID, $search: String, $first: Int! = 20, $after: String) {
  duties(year: 2022, section: $section, department: $department, search: $search, first: $first, after: $after) {
    totalCount nodes { code title kind stated waiting sentences departments { code } answering { named department { code } } } pageInfo { hasNextPage endCursor } } }`
const duties = async (variables: object = {}, viewer: Parameters<TestService['as']>[0] = viewers.leader) =>
  (await county.as(viewer).run(ASKED, { ...variables })).data.duties

test('the leader reads all 261 duties in the plan’s order, page by page', async () => {
  const first = await duties({ first: 200 })
  expect(first.totalCount).toBe(261)
  expect(first.nodes[1]).toMatchObject({
    code: 'D1-01',
    title: '四字要求统领项目工作',
    kind: 'REPORT',
    stated: false,
    waiting: false,
  })
  const second = await duties({ first: 200, after: first.pageInfo.endCursor })
  expect(second.nodes).toHaveLength(61)
  const conduct = second.nodes.find(({ code }: { code: string }) => code === 'D10-01')
  expect(conduct.waiting).toBe(!standingServices.has('accountability'))
  expect(second.pageInfo.hasNextPage).toBe(false)
})

test('a section, a department and a word narrow the list', async () => {
  expect((await duties({ section: 8 })).totalCount).toBe(7)
  const finance = await duties({ section: 4, department: 'finance', first: 100 })
  expect(finance.totalCount).toBeGreaterThan(10)
  expect(finance.nodes.every((duty: object) => JSON.stringify(duty).includes('"finance"'))).toBe(true)
  expect((await duties({ search: '五个一' })).nodes.map(({ code }: { code: string }) => code)).toEqual(['D1-16'])
})

test('a bureau reads the duties that it answers for', async () => {
  const all = await duties({ first: 200 }, viewers.clerkIn('education'))
  expect(all.totalCount).toBeGreaterThan(0)
  expect(all.totalCount).toBeLessThan(261)
  const groups = ['education', 'departments', 'sector-authorities', 'party-group-secretaries']
  for (const duty of all.nodes)
    expect(duty.departments.some(({ code }: { code: string }) => groups.includes(code))).toBe(true)
})

test('a text with signs of its own finds only itself, and administrators read no duty', async () => {
  expect((await duties({ search: '%' })).totalCount).toBe(0)
  const { errors } = await county.as(viewers.systemAdministrator).run(ASKED)
  expect(errors?.[0]?.extensions['code']).toBe('forbidden')
})
