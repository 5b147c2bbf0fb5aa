import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeParcel, TOWN } from '../testing/hand-made.ts'
import { LandDemand, LandDemandCategory } from './land-demand.entity.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const demand = {
      department: 'education',
      township: TOWN,
      projectId: null,
      year: 2022,
      areaMu: 20,
      statedOn: '2022-01-10',
      neededBy: '2022-06-30',
      priority: 1,
      gapReason: null,
    }
    const of = (id: string, more: object) =>
      ctx.create(LandDemand, { ...demand, id, name: id, category: LandDemandCategory.LIVELIHOOD, ...more }, 'made')
    await of('学校', {})
    await of('设施', { category: LandDemandCategory.RURAL_REVIVAL })
    await of('工业', { category: LandDemandCategory.INDUSTRY })
    await of('上年', { year: 2021 })
    const expropriatedOn = '2021-03-01'
    await madeParcel(ctx, 1, { demandId: '学校', areaMu: 30, expropriatedOn, suppliedOn: '2022-07-10' })
    await madeParcel(ctx, 2, { demandId: '设施', areaMu: 5, expropriatedOn, suppliedOn: '2022-08-10' })
    await madeParcel(ctx, 3, { demandId: '设施', areaMu: 15 })
    await madeParcel(ctx, 4, { demandId: '工业', areaMu: 20, expropriatedOn, suppliedOn: '2022-02-10' })
  })
})
afterAll(() => county.stop())

test('land supplied for rural revival and livelihood counts up to what is needed, against the month before', async () => {
  expect(await reading(county, 'LND-KEYLAND', '2022-08-31')).toMatchObject({
    value: (25 / 40) * 100,
    baseline: 50,
    numerator: 25,
    denominator: 40,
    counting: ['学校'],
    lacking: ['设施'],
  })
  expect(await reading(county, 'LND-KEYLAND', '2022-06-30')).toMatchObject({ value: 0, baseline: 0 })
})

test('what is needed by now and lacking is an alert, and the gap is told with its parcels', async () => {
  expect(await alertsOf(county, 'land-demand.unmet')).toEqual(
    ['上年', '设施'].map((label) => ({ label, severity: 'YELLOW' })),
  )
  const { data } = await county
    .as(viewers.leader)
    .run('{ landDemandGaps(year: 2022) { demand { name } suppliedMu gapMu overdue parcels { areaMu } } }')
  expect(data.landDemandGaps).toContainEqual({
    demand: { name: '设施' },
    suppliedMu: 5,
    gapMu: 15,
    overdue: true,
    parcels: [{ areaMu: 5 }, { areaMu: 15 }],
  })
})

test('a quota is not used beyond what was released, and a correction gives back what it took', async () => {
  const clerk = viewers.clerkOf('natural-resources')
  const keep = (values: object, more: object = {}) =>
    county
      .as(clerk)
      .run('mutation ($input: KeepLandQuotaEntryInput!) { keepLandQuotaEntry(input: $input) { id version } }', {
        input: {
          ...more,
          values: { kind: 'INCREASE_DECREASE', happenedOn: '2022-05-01', document: '台账', ...values },
        },
      })
  await keep({ movement: 'RELEASED', areaMu: 100 })
  const used = await keep({ movement: 'USED', areaMu: 80 })
  expect(used.errors).toBeUndefined()
  expect((await keep({ movement: 'SOLD', areaMu: 30 })).errors?.[0]?.extensions).toMatchObject({
    code: 'land-quota.over-balance',
    field: 'areaMu',
    left: 20,
  })
  expect((await keep({ movement: 'USED', areaMu: 100 }, used.data.keepLandQuotaEntry)).errors).toBeUndefined()
  const { data } = await county.as(clerk).run('{ landQuotaBalances { kind gainedMu usedMu leftMu } }')
  expect(data.landQuotaBalances).toEqual([{ kind: 'INCREASE_DECREASE', gainedMu: 100, usedMu: 100, leftMu: 0 }])
})
