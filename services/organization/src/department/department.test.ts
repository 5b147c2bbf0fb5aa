import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { codeOf, openCounty } from '../testing/county.ts'
import { loadDepartments } from './load-departments.ts'

let county: TestService
beforeAll(async () => {
  county = await openCounty({ demo: false })
})
afterAll(() => county.stop())

const ENTITIES =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Department { code name } ... on Township { code12 name } } }'

test('everyone signed in may know the offices, in the plan’s order and in either language', async () => {
  const ask = '{ departments { code name short services group } }'
  const { data } = await county.as(viewers.systemAdministrator).run(ask)
  expect(data.departments).toHaveLength(42)
  expect(data.departments[0]).toEqual({
    code: 'development-reform',
    name: '县发展和改革局',
    short: '发改局',
    services: ['projects'],
    group: null,
  })
  const english = await county.as(viewers.leader, 'en').run('{ department(code: "tax") { name } }')
  expect(english.data.department.name).toBe('Tax Bureau')
  expect(codeOf(await county.as(viewers.nobody).run(ask))).toBe('unauthenticated')
})

test('an office that is not there is answered with nothing', async () => {
  expect((await county.as(viewers.leader).run('{ department(code: "tex") { name } }')).data.department).toBeNull()
})

test('a word for many stands for the single offices, or for the townships', async () => {
  const ask = 'query ($code: ID!) { department(code: $code) { group members { code } memberTownships { code } } }'
  const of = async (code: string) => (await county.as(viewers.leader).run(ask, { code })).data.department
  const departments = await of('departments')
  expect(departments.group).toBe('DEPARTMENTS')
  expect(departments.members).toHaveLength(36)
  expect(await of('townships')).toMatchObject({ members: [], memberTownships: { length: 10 } })
  expect(await of('project-owners')).toMatchObject({ group: 'OUTSIDE', members: [], memberTownships: [] })
  expect(await of('tax')).toMatchObject({ group: null, members: [], memberTownships: [] })
})

test('the ten townships are listed, the county itself is none of them', async () => {
  const { data } = await county.as(viewers.leader).run('{ townships { code name kind } }')
  expect(data.townships).toHaveLength(10)
  expect(data.townships[0]).toEqual({ code: '620725101', name: '清泉镇', kind: 'TOWN' })
  const kinds = data.townships.map(({ kind }: { kind: string }) => kind)
  expect(kinds.filter((kind: string) => kind === 'TOWNSHIP_LIKE_UNIT')).toHaveLength(2)
})

test('other services name offices and townships by code, and nobody does so unsigned', async () => {
  const r = [
    { __typename: 'Department', code: 'statistics' },
    { __typename: 'Township', code: '620725204' },
    { __typename: 'Department', code: 'no-such-office' },
  ]
  expect((await county.as(viewers.leader).run(ENTITIES, { r })).data._entities).toEqual([
    { code: 'statistics', name: '县统计局' },
    { code12: '620725204000', name: '李桥乡' },
    null,
  ])
  expect(codeOf(await county.as(viewers.nobody).run(ENTITIES, { r }))).toBe('unauthenticated')
})

test('the county is known before anyone signs in', async () => {
  const { data } = await county.as(viewers.nobody).run('{ county { code name planYear businessDate demo } }')
  expect(data.county).toEqual({
    code: '620725',
    name: '山丹县',
    planYear: 2022,
    businessDate: '2022-08-31',
    demo: false,
  })
})

test('loading the plan again changes nothing', async () => {
  const entries = async () => (await county.db.sql('SELECT sequence FROM audit_entry')).length
  const before = await entries()
  await county.arrange(loadDepartments)
  expect(await entries()).toBe(before)
})
