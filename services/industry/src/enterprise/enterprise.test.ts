import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeEnterprise, uscc } from '../testing/hand-made.ts'
import { EnterpriseStatus } from './enterprise.entity.ts'

const KEEP =
  'mutation ($input: KeepEnterpriseInput!) { keepEnterprise(input: $input) { uscc version name unit aboveScale status } }'
const SET =
  'mutation ($input: SetEnterpriseStatusInput!) { setEnterpriseStatus(input: $input) { version status statusHistory { status fromDay untilDay reason } } }'
const clerk = viewers.clerkOf('industry', 'industry-it')
const facts = {
  uscc: '91350100M000100Y43',
  name: ' 清泉建材 ',
  township: '620725101',
  industryCode: 'C30',
  establishedOn: '2016-03-01',
}

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())
const keep = (more: object, viewer = clerk) => county.as(viewer).run(KEEP, { input: { ...facts, ...more } })

test('an enterprise is registered by its credit code, running normally from its establishment', async () => {
  const { data, errors } = await keep({ aboveScaleSince: '2019-01-01' })
  expect(errors).toBeUndefined()
  expect(data.keepEnterprise).toEqual({
    uscc: facts.uscc,
    version: 1,
    name: '清泉建材',
    unit: '620725101',
    aboveScale: true,
    status: 'NORMAL',
  })
  expect((await keep({})).errors?.[0]?.extensions).toMatchObject({
    code: 'enterprise.registered-already',
    field: 'uscc',
  })
  expect((await keep({ version: 1, name: '新名' })).data.keepEnterprise).toMatchObject({ version: 2, name: '新名' })
  expect((await keep({ version: 1 })).errors?.[0]?.extensions).toMatchObject({ code: 'conflict', field: 'version' })
})

test.each<[string, object, string, string]>([
  ['a wrong check sign', { uscc: '91310115MA1H8R7C6D' }, 'credit-code-wrong-check-sign', 'uscc'],
  ['a code with a forbidden letter', { uscc: '91350100M000100Y4Z' }, 'credit-code-wrong-shape', 'uscc'],
  [
    'a bank’s industry',
    { uscc: uscc(900), industryCode: 'J66' },
    'enterprise.industry-code-not-industry',
    'industryCode',
  ],
  [
    'an industry without its letter',
    { uscc: uscc(900), industryCode: '30' },
    'enterprise.industry-code-wrong-shape',
    'industryCode',
  ],
  ['no name', { uscc: uscc(900), name: '  ' }, 'text-required', 'name'],
  ['revenue below nothing', { uscc: uscc(900), annualRevenue: -1 }, 'amount-below-zero', 'annualRevenue'],
  ['tomorrow’s establishment', { uscc: uscc(900), establishedOn: '2022-09-01' }, 'day-in-future', 'establishedOn'],
  [
    'scale before establishment',
    { uscc: uscc(900), aboveScaleSince: '2016-02-01' },
    'days-out-of-order',
    'aboveScaleSince',
  ],
  ['a park day without a park', { uscc: uscc(900), enteredParkOn: '2020-01-01' }, 'enterprise.park-required', 'parkId'],
])('%s is refused on its field', async (_case, more, code, field) => {
  expect((await keep(more)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('a township’s clerk registers in his own township and sees no other’s', async () => {
  const own = viewers.townshipClerk('620725102')
  expect((await keep({ uscc: uscc(901) }, own)).errors?.[0]?.extensions).toMatchObject({
    code: 'enterprise.other-township',
    field: 'township',
  })
  expect((await keep({ uscc: uscc(902), township: '620725102' }, own)).errors).toBeUndefined()
  const seen = await county.as(own).run('{ enterprises { totalCount nodes { uscc township { code } } } }')
  expect(seen.data.enterprises).toEqual({
    totalCount: 1,
    nodes: [{ uscc: uscc(902), township: { code: '620725102' } }],
  })
  const r = [facts.uscc, uscc(902)].map((code) => ({ __typename: 'Enterprise', uscc: code }))
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { uscc } } }'
  expect((await county.as(own).run(ENTITIES, { r })).data._entities).toEqual([null, { uscc: uscc(902) }])
})

test('a status holds from its day, ends the one before, and needs its reason', async () => {
  await county.arrange((ctx) => madeEnterprise(ctx, 10))
  const set = (version: number, status: string, from: string, more = {}) =>
    county.as(clerk).run(SET, { input: { uscc: uscc(10), version, status, from, ...more } })
  expect((await set(1, 'REDUCED', '2022-05-01')).errors?.[0]?.extensions).toMatchObject({ code: 'reason-required' })
  expect((await set(1, 'RESUMED', '2022-05-01', { reason: '—' })).errors?.[0]?.extensions).toMatchObject({
    code: 'enterprise.status-step',
    field: 'status',
  })
  const reduced = await set(1, 'REDUCED', '2022-05-01', { reason: '订单减少' })
  expect(reduced.data.setEnterpriseStatus).toMatchObject({ version: 2, status: 'REDUCED' })
  expect(reduced.data.setEnterpriseStatus.statusHistory).toEqual([
    { status: 'NORMAL', fromDay: '2015-01-01', untilDay: '2022-05-01', reason: null },
    { status: 'REDUCED', fromDay: '2022-05-01', untilDay: null, reason: '订单减少' },
  ])
  expect((await set(2, 'NORMAL', '2022-05-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'enterprise.status-before-latest',
  })
})

test('the nursery holds those below scale from 15 million on, and not those a 分 short', async () => {
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 20, { aboveScaleSince: null, annualRevenue: 15_000_000_00 })
    await madeEnterprise(ctx, 21, { aboveScaleSince: null, annualRevenue: 14_999_999_99 })
    await madeEnterprise(ctx, 22, { annualRevenue: 16_000_000_00 })
  })
  const { data } = await county.as(viewers.leader).run('{ upgradeCandidates { nodes { name } } }')
  expect(data.upgradeCandidates.nodes).toEqual([{ name: '企业20' }])
})

test('enterprises in being are counted on the day asked for, the closed ones lacking', async () => {
  const before = await reading(county, 'IND-ENT-COUNT', '2022-06-30')
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 30, { establishedOn: '2022-07-05' })
    await madeEnterprise(ctx, 31, {}, [[EnterpriseStatus.CLOSED, '2022-07-20']])
  })
  const june = await reading(county, 'IND-ENT-COUNT', '2022-06-30')
  const july = await reading(county, 'IND-ENT-COUNT', '2022-07-31')
  expect(june.value).toBe(before.value! + 1)
  expect(july.value).toBe(june.value)
  expect(july.baseline).toBe(before.baseline! + 1)
  expect(july.lacking).toEqual(['企业31'])
})

test('a leader changes nothing', async () => {
  expect((await keep({ uscc: uscc(903) }, viewers.leader)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})
