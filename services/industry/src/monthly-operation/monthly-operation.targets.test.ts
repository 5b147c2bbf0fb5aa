import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { Park, ParkKind, ParkLand, ParkLandUse } from '../park/park.entity.ts'
import { service } from '../service.ts'
import { madeEnterprise, madeMonth } from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 1)
    await madeEnterprise(ctx, 2, { unit: '620725102', township: '620725102' })
    await madeEnterprise(ctx, 3, { unit: 'industrial-park', parkId: 'p', enteredParkOn: '2019-01-01' })
    await madeEnterprise(ctx, 4, {}, [[EnterpriseStatus.CLOSED, '2022-04-01']])
    await madeMonth(ctx, 1, '2021-01', 1000, { profit: 100_00, taxPaid: 20_00 })
    await madeMonth(ctx, 1, '2021-02', 1000)
    await madeMonth(ctx, 2, '2021-01', 500, { unit: '620725102' })
    await madeMonth(ctx, 3, '2021-01', 20_000, { unit: 'industrial-park' })
    await madeMonth(ctx, 1, '2022-01', 1100, { profit: -50_00, taxPaid: 30_00 })
    await madeMonth(ctx, 1, '2022-02', 900, { capacityUse: 79.9 })
    await madeMonth(ctx, 2, '2022-01', 9999, { unit: '620725102', reported: false })
    await madeMonth(ctx, 3, '2022-01', 24_000, { unit: 'industrial-park', capacityUse: 80 })
    const park = { name: '园', kind: ParkKind.INDUSTRIAL, plannedIndustries: [], plannedIntensity: 0 }
    await ctx.create(Park, { id: 'p', ...park }, 'made')
    const land = { parkId: 'p', landUse: ParkLandUse.INDUSTRIAL }
    await ctx.create(ParkLand, { ...land, areaMu: 4, fromDay: '2020-01-01', untilDay: '2021-06-01' }, 'made')
    await ctx.create(ParkLand, { ...land, areaMu: 6, fromDay: '2021-06-01', untilDay: null }, 'made')
  })
})
afterAll(() => county.stop())

test('volume adds what was reported, against the same units’ same months of last year', async () => {
  expect(await reading(county, 'IND-VOLUME', '2022-02-28')).toMatchObject({ value: 26_000, baseline: 22_000 })
})

test('the enterprises behind a sum of the year add up to it, month upon month', async () => {
  for (const code of ['IND-VOLUME', 'IND-BENEFIT'])
    for (const asOf of ['2022-01-31', '2022-02-28', '2022-08-31']) {
      const { value, adds } = await reading(county, code, asOf)
      expect(adds.reduce((sum, each) => sum + Number(each), 0)).toBe(value)
    }
})

test('a draft does not count, and the base leaves out the unit that has not reported', async () => {
  const { value, baseline, lacking } = await reading(county, 'IND-VOLUME', '2022-01-31')
  expect([value, baseline]).toEqual([25_100, 21_000])
  expect(lacking).toEqual(['企业2', '企业4'])
})

test('a month counts from its last day, and before January has ended there is no value', async () => {
  expect((await reading(county, 'IND-VOLUME', '2022-02-27')).value).toBe(25_100)
  expect((await reading(county, 'IND-VOLUME', '2022-01-30')).value).toBeNull()
})

test('benefit is profit with tax, a loss taken off', async () => {
  expect(await reading(county, 'IND-BENEFIT', '2022-01-31')).toMatchObject({ value: -20, baseline: 120 })
})

test('land output divides what park enterprises made by the land of the day, a year before by that day’s', async () => {
  const now = await reading(county, 'IND-LAND-OUTPUT', '2022-01-31')
  expect(now).toMatchObject({ numerator: 2.4, denominator: 6 })
  expect(now.value).toBeCloseTo(0.4)
  expect(now.baseline).toBeCloseTo(0.5)
  expect(now.counting).toEqual(['企业3'])
})

test('full load is each enterprise’s own standard: a tenth below does not count, nor does one without a report', async () => {
  const february = await reading(county, 'IND-FULL-LOAD', '2022-02-28')
  expect(february).toMatchObject({ numerator: 1, denominator: 4, value: 25, counting: ['企业3'] })
  expect(await reading(county, 'IND-FULL-LOAD', '2022-01-31')).toMatchObject({ numerator: 2, denominator: 4 })
})

test('a closed enterprise leaves the surviving, and a report of long ago says nothing of today', async () => {
  expect(await reading(county, 'IND-FULL-LOAD', '2022-05-31')).toMatchObject({ numerator: 0, denominator: 3, value: 0 })
})
