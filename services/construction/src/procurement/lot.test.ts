import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('construction', 'housing-construction')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const keep = (name: string, values: object, viewer = clerk) =>
  county
    .as(viewer)
    .run(`mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { id version } }`, { input: { values } })
const faultOf = async (answer: ReturnType<typeof keep>) => (await answer).errors?.[0]?.extensions

const lot = (item: string, quantity: number, contractNumber: string) =>
  keep('ProcurementLot', {
    name: `${item}批次`,
    year: 2022,
    item,
    quantity,
    supplier: '环卫装备公司',
    contractNumber,
    contractAmount: 100,
    department: 'housing-construction',
    dueOn: '2022-07-31',
  })
const deliver = (lotId: string, quantity: number, deliveredOn: string) =>
  keep('LotDelivery', { lotId, quantity, deliveredOn, acceptanceNumber: '到货1号' })
const receive = (lotId: string, township: string, quantity: number, more: object = {}, viewer = clerk) =>
  keep('AssetDelivery', { lotId, township, quantity, receivedOn: '2022-07-01', receivedBy: '收货人', ...more }, viewer)

let vehicles: string
test('no more is delivered than bought, no more received than delivered', async () => {
  vehicles = (await lot('VEHICLE', 10, '政采1号')).data.keepProcurementLot.id
  expect(await faultOf(deliver(vehicles, 11, '2022-06-20'))).toMatchObject({
    code: 'lot.delivered-over-bought',
    left: 10,
  })
  expect((await deliver(vehicles, 6, '2022-06-20')).errors).toBeUndefined()
  expect(await faultOf(receive(vehicles, '620725101', 7))).toMatchObject({
    code: 'lot.received-over-delivered',
    left: 6,
  })
  expect(await faultOf(receive(vehicles, '620725101', 2, { receivedOn: '2022-06-19' }))).toMatchObject({ left: 0 })
  expect(await faultOf(receive(vehicles, '620725101', 2, { receivedBy: null }))).toMatchObject({
    code: 'lot.receiver-required',
  })
  expect(await faultOf(receive(vehicles, '620725101', 11, { receivedOn: null }))).toMatchObject({
    code: 'lot.allotted-over-bought',
  })
})

test('a township signs for its own, and for nobody else’s', async () => {
  const township = viewers.townshipClerk('620725103')
  expect(await faultOf(receive(vehicles, '620725101', 1, {}, township))).toMatchObject({ code: 'not-your-township' })
  expect((await receive(vehicles, '620725103', 4, {}, township)).errors).toBeUndefined()
  expect(await faultOf(receive(vehicles, '620725103', 1, { lotId: 'none' }, township))).toMatchObject({
    code: 'not-found',
    field: 'lotId',
  })
})

test('what townships signed for counts from that day; what is allotted or in the yard does not', async () => {
  await receive(vehicles, '620725104', 3, { receivedOn: null, receivedBy: null })
  expect(await reading(county, 'CON-VEHICLES', '2022-08-31')).toMatchObject({ value: 4 })
  expect((await reading(county, 'CON-VEHICLES', '2022-06-30')).value).toBe(0)
  expect((await reading(county, 'CON-BINS', '2022-08-31')).value).toBe(0)
  const bins = (await lot('BIN', 500, '政采2号')).data.keepProcurementLot.id
  await deliver(bins, 500, '2022-06-25')
  await receive(bins, '620725101', 320)
  expect((await reading(county, 'CON-BINS', '2022-08-31')).value).toBe(320)
  expect((await reading(county, 'CON-VEHICLES', '2022-08-31')).value).toBe(4)
  const { data } = await county
    .as(viewers.leader)
    .run(
      '{ procurementLots { nodes { item delivered received } } wasteAssetsByTownship(year: 2022) { item allotted received receiver { code } } }',
    )
  expect(data.procurementLots.nodes).toContainEqual({ item: 'VEHICLE', delivered: 6, received: 4 })
  expect(data.wasteAssetsByTownship).toContainEqual({
    item: 'VEHICLE',
    allotted: 3,
    received: 0,
    receiver: { code: '620725104' },
  })
})
