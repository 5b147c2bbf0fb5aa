import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { madeFacility, madeVillage } from '../testing/hand-made.ts'
import { FacilityState } from './facility.codes.ts'

const clerk = viewers.clerkOf('construction', 'housing-construction')
const township = viewers.townshipClerk('620725103')
let county: TestService

beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeVillage(ctx, 'village')
    await madeVillage(ctx, 'foreign', '620725104')
    await madeFacility(ctx, { id: 'near', township: '620725103', villageId: 'village', state: FacilityState.COMPLETED })
    await madeFacility(ctx, { id: 'far', township: '620725103', villageId: 'village', state: FacilityState.COMPLETED })
    await madeFacility(ctx, { id: 'unsited', state: FacilityState.COMPLETED })
    await madeFacility(ctx, { id: 'town', state: FacilityState.COMPLETED, latitude: 38.78, longitude: 101.09 })
  })
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk, fields = 'id version state') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })

const VALUES = {
  name: '新庄村堆肥房',
  kind: 'COMPOST_HOUSE',
  planYear: 2022,
  township: '620725103',
  villageId: 'village',
  department: 'housing-construction',
  dueOn: '2022-08-31',
}
const keep = (more: object, viewer = township) =>
  run('keepFacility', 'KeepFacilityInput', { values: { ...VALUES, ...more } }, viewer)

test.each([
  ['green space without an area', { kind: 'GREEN_SPACE' }, 'facility.area-required', 'areaMu'],
  ['sewage without a method', { kind: 'RURAL_SEWAGE', capacity: 5 }, 'facility.method-required', 'sewageMethod'],
  [
    'sewage without a capacity',
    { kind: 'RURAL_SEWAGE', sewageMethod: 'BIOLOGICAL' },
    'facility.capacity-required',
    'capacity',
  ],
  ['a compost house in no village', { villageId: null }, 'facility.village-required', 'villageId'],
  ['a village of another township', { villageId: 'foreign' }, 'facility.village-of-another-township', 'villageId'],
])('%s is refused on its field', async (_case, more, code, field) => {
  expect((await keep(more, clerk)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('a township plans its own facility and takes it step by step to its finish, but does not accept it', async () => {
  expect((await keep({}, viewers.townshipClerk('620725104'))).errors?.[0]?.extensions).toMatchObject({
    code: 'not-your-township',
  })
  const { id } = (await keep({})).data.keepFacility
  const step = (version: number, to: string, on: string) =>
    run('advanceFacility', 'AdvanceFacilityInput', { id, version, to, on }, township)
  expect((await step(1, 'UNDER_CONSTRUCTION', '2022-05-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'facility.step-order',
    field: 'to',
  })
  const site = { id, version: 1, sitedOn: '2022-04-01', latitude: 38.5, longitude: 101.002 }
  // A slip of the keys: ten degrees, or less than half of one, away from every village of the county.
  for (const latitude of [10, 38.1])
    expect(
      (await run('siteFacility', 'SiteFacilityInput', { ...site, latitude }, township)).errors?.[0]?.extensions,
    ).toMatchObject({ code: 'place.off-the-map', field: 'latitude' })
  expect((await run('siteFacility', 'SiteFacilityInput', site, township)).data.siteFacility.state).toBe('SITED')
  expect((await step(2, 'UNDER_CONSTRUCTION', '2022-03-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'days-out-of-order',
  })
  expect((await step(2, 'ACCEPTED', '2022-05-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'facility.step-needs-more',
  })
  await step(2, 'UNDER_CONSTRUCTION', '2022-05-01')
  expect((await step(3, 'COMPLETED', '2022-07-01')).data.advanceFacility).toMatchObject({
    state: 'COMPLETED',
    version: 4,
  })
  expect((await accept({ id, version: 4 }, township)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

const accept = (more: object, viewer = clerk) =>
  run(
    'acceptFacility',
    'AcceptFacilityInput',
    {
      version: 1,
      acceptedOn: '2022-08-20',
      inspector: '何工',
      photo: '照片1',
      latitude: 38.5,
      longitude: 101,
      ...more,
    },
    viewer,
    'id state acceptance { photo outsideKm placeExplained } daysUnused',
  )

test('it is accepted by a photograph taken in its village', async () => {
  expect((await accept({ id: 'near', photo: ' ' })).errors?.[0]?.extensions).toMatchObject({
    code: 'text-required',
    field: 'photo',
  })
  const { data } = await accept({ id: 'near' })
  expect(data.acceptFacility).toEqual({
    id: 'near',
    state: 'ACCEPTED',
    acceptance: { photo: '照片1', outsideKm: 0, placeExplained: null },
    daysUnused: 11,
  })
})

test('a photograph from elsewhere is refused until somebody says why, and then stays on the list of alerts', async () => {
  const far = { id: 'far', latitude: 38.6 }
  expect((await accept(far)).errors?.[0]?.extensions).toMatchObject({
    code: 'facility.photo-elsewhere',
    field: 'placeExplained',
    outsideKm: 10.119,
  })
  const { data } = await accept({ ...far, placeExplained: '信号弱，回镇上传' })
  expect(data.acceptFacility.acceptance).toMatchObject({ outsideKm: 10.119, placeExplained: '信号弱，回镇上传' })
  const alerts = await county
    .as(viewers.leader)
    .run('{ constructionAlerts(rule: "facility.photo-elsewhere") { nodes { subjectId } } }')
  expect(alerts.data.constructionAlerts.nodes).toEqual([{ subjectId: 'far' }])
})

test('in the town the place is its own site; without one nothing is accepted', async () => {
  expect((await accept({ id: 'unsited' })).errors?.[0]?.extensions).toMatchObject({ code: 'facility.place-unknown' })
  const there = { id: 'town', latitude: 38.782, longitude: 101.09 }
  expect((await accept(there)).data.acceptFacility.acceptance.outsideKm).toBe(0)
})

test('what is accepted goes into use, out of it with a reason, and back', async () => {
  const step = (version: number, to: string, on: string, reason?: string) =>
    run(
      'advanceFacility',
      'AdvanceFacilityInput',
      { id: 'near', version, to, on, reason },
      clerk,
      'state daysUnused outOfUseReason',
    )
  expect((await step(2, 'IN_USE', '2022-08-22')).data.advanceFacility).toMatchObject({
    state: 'IN_USE',
    daysUnused: null,
  })
  expect((await step(3, 'OUT_OF_USE', '2022-08-25')).errors?.[0]?.extensions).toMatchObject({ code: 'reason-required' })
  expect((await step(3, 'OUT_OF_USE', '2022-08-25', '无人管护')).data.advanceFacility.outOfUseReason).toBe('无人管护')
  expect((await step(4, 'IN_USE', '2022-08-30')).data.advanceFacility).toMatchObject({ outOfUseReason: null })
  const kept = await run('keepFacility', 'KeepFacilityInput', {
    id: 'near',
    version: 5,
    values: { ...VALUES, kind: 'RECYCLING_STATION' },
  })
  expect(kept.errors?.[0]?.extensions).toMatchObject({ code: 'facility.accepted-fixed', field: 'kind' })
})

test('a township reads what it still lacks', async () => {
  const r = [{ __typename: 'Township', code: '620725103' }]
  const ASK =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Township { facilitiesLacking(year: 2022) facilityCounters(year: 2022) { kind planned claimed accepted lacking } } } }'
  const { data } = await county.as(township).run(ASK, { r })
  expect(data._entities[0]).toEqual({
    facilitiesLacking: 1,
    facilityCounters: [
      { kind: 'COMPOST_HOUSE', planned: 1, claimed: 1, accepted: 0, lacking: 1 },
      { kind: 'PUBLIC_TOILET', planned: 2, claimed: 0, accepted: 2, lacking: 0 },
    ],
  })
  // The next township is told nothing rather than that nothing is lacking there.
  const next = await county.as(viewers.townshipClerk('620725102')).run(ASK, { r })
  expect(next.data._entities[0]).toEqual({ facilitiesLacking: null, facilityCounters: null })
})
