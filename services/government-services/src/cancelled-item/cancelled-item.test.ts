import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'

const own = viewers.clerkIn(HOUSING)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const MEASURE = { supervisionMeasure: '双随机抽查', supervisedSince: '2022-03-01' }
const ITEM = { kind: 'CANCELLED', department: HOUSING, document: '张政发〔2022〕14号', decidedOn: '2022-02-01' }
const DELEGATED = { kind: 'DELEGATED', fromOffice: '市住建局', toOffice: '县住建局' }
const keep = (name: string, more: object = {}, viewer = own) =>
  county.as(viewer).run('mutation ($input: KeepCancelledItemInput!) { keepCancelledItem(input: $input) { id } }', {
    input: { values: { name, ...ITEM, ...more } },
  })
const check = (cancelledItemId: string | null, more: object = {}) =>
  county.as(own).run('mutation ($input: KeepSupervisionCheckInput!) { keepSupervisionCheck(input: $input) { id } }', {
    input: { values: { department: HOUSING, cancelledItemId, subject: '抽查', plannedOn: '2022-04-01', ...more } },
  })
const fault = (answer: Awaited<ReturnType<typeof keep>>) => answer.errors?.[0]?.extensions
const idOf = async (name: string, more: object = {}): Promise<string> =>
  (await keep(name, more)).data.keepCancelledItem.id

test('SRV-NOVACUUM counts a decision with a measure in force and a check made, on a day', async () => {
  const watched = await idOf('有人管', MEASURE)
  const later = await idOf('后来有人管', { ...MEASURE, ...DELEGATED, decidedOn: '2022-03-01' })
  const planned = await idOf('只有计划', MEASURE)
  await idOf('没人管')
  await idOf('九月的', { decidedOn: '2022-08-31' })
  await check(watched, { checkedOn: '2022-04-02', result: 'IN_ORDER' })
  await check(later, { checkedOn: '2022-07-05', result: 'TO_RECTIFY', rectifiedOn: '2022-07-20' })
  await check(planned, { plannedOn: '2022-08-20' })
  expect(await reading(county, 'SRV-NOVACUUM', '2022-08-31')).toMatchObject({ value: 40, denominator: 5 })
  const july = await reading(county, 'SRV-NOVACUUM', '2022-07-31')
  expect(july).toMatchObject({ value: 50, denominator: 4 })
  expect(july.lacking.toSorted()).toEqual(['只有计划', '没人管'])
  expect(await reading(county, 'SRV-NOVACUUM', '2022-06-30')).toMatchObject({ value: 25, counting: ['有人管'] })
  expect(await reading(county, 'SRV-NOVACUUM', '2022-01-31')).toMatchObject({ value: null })
})

test('what nobody watches is red, what is watched on paper yellow, and a check that was not made is named', async () => {
  const alerts = await alertsOf(county, 'cancelled-item.unsupervised')
  expect(alerts.toSorted((a, b) => (a.label < b.label ? -1 : 1))).toEqual([
    { label: '九月的', severity: 'RED' },
    { label: '只有计划', severity: 'YELLOW' },
    { label: '没人管', severity: 'RED' },
  ])
  expect(await alertsOf(county, 'cancelled-item.not-taken-over')).toEqual([{ label: '后来有人管', severity: 'RED' }])
  expect(await alertsOf(county, 'cancelled-item.not-taken-over', '2022-04-15')).toEqual([])
  const { data } = await county
    .as(own)
    .run('{ cancelledItems(search: "有人管") { nodes { name supervised checks { result } item { name } } } }')
  expect(data.cancelledItems.nodes.map(({ supervised }: { supervised: boolean }) => supervised)).toEqual([true, true])
  expect(await alertsOf(county, 'supervision-check.overdue')).toEqual([{ label: '抽查', severity: 'YELLOW' }])
})

test('an item that is cancelled is on the list of what must be supervised, once, and is red until somebody does', async () => {
  await county.arrange((ctx) => madeItem(ctx, '要取消的'))
  const centre = county.as(viewers.clerkOf('government-services', 'government-service'))
  const cancel =
    'mutation ($input: AdvanceServiceItemInput!) { advanceServiceItem(input: $input) { cancellations { name kind document department decidedOn supervised } } }'
  const step = { id: '要取消的', version: 1, on: '2022-08-30' }
  const suspended = await centre.run(cancel, { input: { ...step, step: 'SUSPEND', reason: '系统升级' } })
  expect(suspended.data.advanceServiceItem.cancellations).toEqual([])
  const answer = await centre.run(cancel, { input: { ...step, version: 2, step: 'CANCEL', reason: '国发〔2022〕9号' } })
  expect(answer.data.advanceServiceItem.cancellations).toEqual([
    {
      name: '要取消的',
      kind: 'CANCELLED',
      document: '国发〔2022〕9号',
      department: HOUSING,
      decidedOn: '2022-08-30',
      supervised: false,
    },
  ])
  expect(await alertsOf(county, 'cancelled-item.unsupervised')).toContainEqual({ label: '要取消的', severity: 'RED' })
  // Whoever has listed it before the centre cancels it finds it there once.
  await county.arrange((ctx) => madeItem(ctx, '先登记的'))
  await keep('先登记的', { ...MEASURE, itemId: '先登记的' })
  const listed = await centre.run(cancel, { input: { ...step, id: '先登记的', step: 'CANCEL', reason: '文件' } })
  expect(listed.data.advanceServiceItem.cancellations).toMatchObject([{ document: ITEM.document }])
})

test('bad input is refused by the name of its field, and nothing of it is kept', async () => {
  expect(fault(await keep('甲', { supervisionMeasure: '抽查' }))).toMatchObject({
    code: 'cancelled-item.measure-incomplete',
    field: 'supervisedSince',
  })
  expect(fault(await keep('甲', { ...DELEGATED, toOffice: ' ' }))).toMatchObject({
    code: 'cancelled-item.offices-required',
    field: 'toOffice',
  })
  expect(fault(await keep('甲', { kind: 'TAKEN_OVER', toOffice: '县住建局' }))).toMatchObject({ field: 'fromOffice' })
  expect(fault(await keep('甲', { takenOverOn: '2022-01-31' }))).toMatchObject({
    code: 'days-out-of-order',
    field: 'takenOverOn',
  })
  expect(fault(await keep('甲', { decidedOn: '2022-09-01' }))).toMatchObject({
    code: 'day-in-future',
    field: 'decidedOn',
  })
  expect(fault(await keep('甲', {}, viewers.clerkIn(MARKET)))).toMatchObject({ code: 'not-your-department' })
  expect(fault(await keep('甲', { itemId: '没有的' }))).toMatchObject({ code: 'not-found', field: 'itemId' })
  expect(fault(await check(null))).toMatchObject({ code: 'supervision-check.of-nothing', field: 'cancelledItemId' })
  const { data } = await county.as(own).run('{ cancelledItems { nodes { id } totalCount } }')
  expect(data.cancelledItems.totalCount).toBe(7)
  const [{ id }] = data.cancelledItems.nodes
  expect(fault(await check(id, { checkedOn: '2022-04-02' }))).toMatchObject({
    code: 'supervision-check.incomplete',
    field: 'result',
  })
  expect(
    fault(await check(id, { checkedOn: '2022-04-02', result: 'IN_ORDER', rectifiedOn: '2022-04-01' })),
  ).toMatchObject({ code: 'days-out-of-order', field: 'rectifiedOn' })
})
