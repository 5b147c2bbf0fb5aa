import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeItem } from '../testing/hand-made-items.ts'

const TOWN = '620725103'
const OTHER_TOWN = '620725105'
const centre = viewers.clerkOf('government-services', 'government-service')
const town = viewers.townshipClerk(TOWN)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '社保查询', { personal: true })
    await madeItem(ctx, '企业登记')
    await madeItem(ctx, '还没公布', { personal: true }, [])
  })
})
afterAll(() => county.stop())

const keep = (name: string, values: object, viewer = town, fields = 'id version') =>
  county
    .as(viewer)
    .run(`mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { ${fields} } }`, { input: { values } })
const fault = (answer: Awaited<ReturnType<typeof keep>>) => answer.errors?.[0]?.extensions
const POINT = {
  township: TOWN,
  level: 'VILLAGE',
  village: '双湖村',
  address: '村委会',
  phone: '2721000',
  staff: 1,
  openedOn: '2022-01-10',
}

test('a township keeps its own points with the personal items handled there, and nobody else’s', async () => {
  expect(fault(await keep('ConveniencePoint', { ...POINT, name: '点1', township: OTHER_TOWN }))).toMatchObject({
    code: 'not-your-township',
  })
  expect(fault(await keep('ConveniencePoint', { ...POINT, name: '点1', village: null }))).toMatchObject({
    code: 'convenience-point.village-required',
  })
  expect(fault(await keep('ConveniencePoint', { ...POINT, name: '点1', level: 'TOWNSHIP' }))).toMatchObject({
    code: 'convenience-point.no-village',
  })
  const pointId = (await keep('ConveniencePoint', { ...POINT, name: '点1' })).data.keepConveniencePoint.id
  const check = { pointId, checkedOn: '2022-06-01', present: false }
  expect(fault(await keep('PointFunction', { ...check, platformFunction: 'TERMINAL' }))).toMatchObject({
    code: 'point-function.due-required',
  })
  await keep('PointFunction', { ...check, platformFunction: 'TERMINAL', dueOn: '2022-07-31' })
  await keep('PointFunction', { ...check, platformFunction: 'WINDOW', present: true })
  const foreign = await keep(
    'PointFunction',
    { ...check, platformFunction: 'AGENT', present: true },
    viewers.townshipClerk(OTHER_TOWN),
  )
  expect(fault(foreign)).toMatchObject({ code: 'not-found' })
  expect(fault(await keep('PointItem', { pointId, itemId: '企业登记', fromDay: '2022-02-01' }, centre))).toMatchObject({
    code: 'point-item.not-personal',
  })
  const item = await keep(
    'PointItem',
    { pointId, itemId: '社保查询', fromDay: '2022-02-01' },
    town,
    'point { name } item { name }',
  )
  const neighbours = { pointId, itemId: '社保查询', fromDay: '2022-03-01' }
  expect(fault(await keep('PointItem', neighbours, viewers.townshipClerk(OTHER_TOWN)))).toMatchObject({
    code: 'not-found',
    field: 'pointId',
  })
  expect(fault(await keep('PointItem', { ...neighbours, itemId: '还没公布' }, centre))).toMatchObject({
    code: 'point-item.not-published',
    field: 'itemId',
  })
  expect(item.data.keepPointItem).toEqual({ point: { name: '点1' }, item: { name: '社保查询' } })
  await keep('PointMonth', { pointId, month: '2022-07', accepted: 30, handled: 20, assisted: 8 })
  await keep('PointMonth', { pointId, month: '2022-08', accepted: 10, handled: 10, assisted: 0 })
  expect(
    fault(await keep('PointMonth', { pointId, month: '2022-06', accepted: 10, handled: 8, assisted: 3 })),
  ).toMatchObject({ code: 'point-month.over-accepted' })
  expect(
    fault(await keep('PointMonth', { pointId, month: '2022-09', accepted: 1, handled: 1, assisted: 0 })),
  ).toMatchObject({ code: 'day-in-future' })
})

test('the board sums what a viewer may see, as of a day', async () => {
  const board = async (asOf: string, viewer = viewers.leader) =>
    (
      await county
        .as(viewer)
        .run(
          `{ pointBoards(asOf: "${asOf}") { township townshipPoints villagePoints functionsPresent functionsLacking items accepted handled assisted } }`,
        )
    ).data.pointBoards
  const counts = { townshipPoints: 0, villagePoints: 1, functionsPresent: 1, functionsLacking: 1, items: 1 }
  expect(await board('2022-08-31')).toEqual([
    { township: null, ...counts, accepted: 40, handled: 30, assisted: 8 },
    { township: TOWN, ...counts, accepted: 40, handled: 30, assisted: 8 },
  ])
  expect((await board('2022-07-31'))[0]).toMatchObject({ accepted: 30 })
  expect((await board('2022-01-09'))[0]).toMatchObject({ villagePoints: 0, items: 0 })
  expect(await board('2022-08-31', viewers.townshipClerk(OTHER_TOWN))).toHaveLength(1)
  expect(await alertsOf(county, 'point-function.lacking')).toEqual([{ label: '点1', severity: 'YELLOW' }])
  expect(await alertsOf(county, 'point-function.lacking', '2022-07-31')).toEqual([])
})
