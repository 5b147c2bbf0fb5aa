import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { service } from '../service.ts'
import { madeEnterprise } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('industry', 'industrial-park')
let county: TestService
const ids: Record<string, string> = {}
const run = async (verb: string, type: string, input: object) =>
  county.as(clerk).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { id version } }`, { input })

beforeAll(async () => {
  county = await startTestService(service)
  for (const [name, kind] of [
    ['城北', 'INDUSTRIAL'],
    ['物流', 'LOGISTICS'],
  ] as const) {
    const input = { name, kind, plannedIndustries: ['C31'], plannedIntensity: 100 }
    ids[name] = (await run('keepPark', 'KeepParkInput', input)).data.keepPark.id
  }
})
afterAll(() => county.stop())

const work = (kind: string, name: string, plannedKm: number, more: object = {}) =>
  run('keepParkWork', 'KeepParkWorkInput', {
    parkId: ids['城北'],
    kind,
    name,
    plannedKm,
    plannedBy: '2022-10-31',
    fundingMode: 'BUDGET',
    cost: 100,
    ...more,
  })

test('only accepted length of the year counts, of pipes and roads each for itself', async () => {
  const accepted = { startedOn: '2022-03-01', acceptedKm: 0.9, acceptedOn: '2022-06-30' }
  expect((await work('WATER_PIPE', '甲管', 1, accepted)).errors).toBeUndefined()
  await work('WATER_PIPE', '乙管', 0.5, { startedOn: '2022-05-01' })
  await work('ROAD', '丙路', 3, { startedOn: '2022-03-01', acceptedKm: 3, acceptedOn: '2022-07-01' })
  const pipe = await reading(county, 'IND-PARK-PIPE', '2022-06-30')
  expect(pipe).toMatchObject({ value: 0.9, counting: ['甲管'], lacking: ['乙管'] })
  expect((await reading(county, 'IND-PARK-PIPE', '2022-06-29')).value).toBe(0)
  expect((await reading(county, 'IND-PARK-ROAD', '2022-06-30')).value).toBe(0)
  expect((await reading(county, 'IND-PARK-ROAD', '2022-07-01')).value).toBe(3)
})

test.each<[string, object, string, string]>([
  [
    'more accepted than planned',
    { startedOn: '2022-03-01', acceptedKm: 1.1, acceptedOn: '2022-06-30' },
    'park-work.accepted-over-plan',
    'acceptedKm',
  ],
  [
    'an acceptance without its day',
    { startedOn: '2022-03-01', acceptedKm: 1 },
    'park-work.accepted-incomplete',
    'acceptedOn',
  ],
  [
    'an acceptance before the start',
    { startedOn: '2022-07-01', acceptedKm: 1, acceptedOn: '2022-06-30' },
    'days-out-of-order',
    'acceptedOn',
  ],
  [
    'a PPP begun without a contract',
    { startedOn: '2022-03-01', fundingMode: 'PPP' },
    'park-work.contract-required',
    'contractNumber',
  ],
  ['a share over a hundred', { outsideShare: 101 }, 'share-over-hundred', 'outsideShare'],
])('%s is refused on its field', async (_case, more, code, field) => {
  expect((await work('ROAD', '丁路', 1, more)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('the planning EIA counts when it is approved, not when it is submitted, and not for another park', async () => {
  const keep = (more: object) =>
    run('keepParkApproval', 'KeepParkApprovalInput', { parkId: ids['物流'], kind: 'PLANNING_EIA', ...more })
  expect((await reading(county, 'IND-PARK-EIA', '2022-08-31')).value).toBe(0)
  const { id } = (await keep({ draftedOn: '2022-03-01', submittedOn: '2022-06-01' })).data.keepParkApproval
  await run('keepParkApproval', 'KeepParkApprovalInput', {
    parkId: ids['城北'],
    kind: 'PLANNING_EIA',
    submittedOn: '2022-01-01',
    approvedOn: '2022-02-01',
    documentNumber: '环审1号',
  })
  expect(await reading(county, 'IND-PARK-EIA', '2022-08-31')).toMatchObject({ value: 0, lacking: ['物流'] })
  const approved = { id, version: 1, submittedOn: '2022-06-01', approvedOn: '2022-08-20' }
  expect((await keep(approved)).errors?.[0]?.extensions).toMatchObject({ code: 'park-approval.document-required' })
  expect((await keep({ ...approved, documentNumber: '环审2号' })).errors).toBeUndefined()
  expect((await reading(county, 'IND-PARK-EIA', '2022-08-31')).value).toBe(1)
  expect((await reading(county, 'IND-PARK-EIA', '2022-08-19')).value).toBe(0)
})

test('park land is what it was on the day, beside the same day of last year', async () => {
  const land = (areaMu: number, from: string) =>
    run('recordParkLand', 'RecordParkLandInput', { parkId: ids['城北'], landUse: 'INDUSTRIAL', areaMu, from })
  await land(100, '2021-01-01')
  await land(130, '2022-05-01')
  expect((await land(90, '2022-05-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'park.land-before-latest',
    field: 'from',
  })
  expect(await reading(county, 'PARK-LAND', '2022-05-01')).toMatchObject({ value: 130, baseline: 100 })
  expect(await reading(county, 'PARK-LAND', '2022-04-30')).toMatchObject({ value: 100, baseline: 100 })
  expect((await reading(county, 'PARK-LAND', '2020-12-31')).value).toBeNull()
})

test('an entrant counts from the day it settled while it is in being; the planned ones are lacking', async () => {
  const parkId = ids['城北']!
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 1, { parkId, enteredParkOn: '2022-06-30', landMu: 30 })
    await madeEnterprise(ctx, 2, { parkId, parkEntryPlannedOn: '2022-11-30' })
    await madeEnterprise(ctx, 3, { parkId, enteredParkOn: '2021-12-31' })
    await madeEnterprise(ctx, 4, { parkId, enteredParkOn: '2022-02-01' }, [[EnterpriseStatus.CLOSED, '2022-08-01']])
  })
  expect((await reading(county, 'IND-PARK-ENTRANTS', '2022-06-29')).value).toBe(1)
  expect((await reading(county, 'IND-PARK-ENTRANTS', '2022-07-31')).value).toBe(2)
  const august = await reading(county, 'IND-PARK-ENTRANTS', '2022-08-31')
  expect(august).toMatchObject({ value: 1, counting: ['企业1'] })
  expect(august.lacking.toSorted()).toEqual(['企业2', '企业4'])
})

test('what the park can carry, and where a project would break its plan', async () => {
  const { data } = await county
    .as(viewers.leader)
    .run(
      'query ($id: ID!) { park(id: $id) { carryingCapacity { kind capacity demand headroom } planBreaches(industryCode: "C30", investment: 500, landMu: 120) } }',
      { id: ids['城北'] },
    )
  expect(data.park.carryingCapacity).toEqual([{ kind: 'LAND', capacity: 130, demand: 30, headroom: 100 }])
  expect(data.park.planBreaches).toEqual(['industry-outside-plan', 'intensity-below-plan', 'land-not-free'])
})
