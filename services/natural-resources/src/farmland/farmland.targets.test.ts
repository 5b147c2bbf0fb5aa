import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeArea, OTHER_TOWN, TOWN } from '../testing/hand-made.ts'
import { FarmlandBaseline } from './farmland-baseline.entity.ts'
import { FarmlandUse, FarmlandUseChange } from './farmland-use-change.entity.ts'
import { RedLineCheck, RedLineSubject } from './red-line-check.entity.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const surveyed = {
      farmlandMu: 100,
      basicFarmlandMu: 60,
      qualityGrade: 9.4,
      farmlandDutyMu: 95,
      basicFarmlandDutyMu: 58,
      document: '调查',
    }
    for (const township of [TOWN, OTHER_TOWN]) {
      await ctx.create(FarmlandBaseline, { ...surveyed, township, year: 2021 }, 'made')
      await ctx.create(FarmlandBaseline, { ...surveyed, township, year: 2020, farmlandMu: 500 }, 'made')
      await madeArea(ctx, township, true, 9, 60, '2021-12-31')
    }
    await madeArea(ctx, TOWN, false, 10, 40, '2021-12-31', '2022-04-20')
    await madeArea(ctx, TOWN, false, 10, 35, '2022-04-20')
    await madeArea(ctx, OTHER_TOWN, false, 10, 40, '2021-12-31', '2022-07-12')
    await madeArea(ctx, OTHER_TOWN, false, 8, 47, '2022-07-12')
    const change = { township: TOWN, village: '双湖村', areaMu: 3, toUse: FarmlandUse.POND, inBasicFarmland: false }
    const none = { approvedOn: null, approvalDocument: null, restoredOn: null }
    await ctx.createMany(
      FarmlandUseChange,
      [
        { ...change, ...none, place: '未批', foundOn: '2022-05-01' },
        { ...change, ...none, place: '后来恢复', foundOn: '2022-05-01', restoredOn: '2022-07-01' },
        { ...change, ...none, place: '先批', foundOn: '2022-05-01', approvedOn: '2022-04-01', approvalDocument: '1号' },
        { ...change, ...none, place: '后来发现', foundOn: '2022-08-01' },
      ],
      'made',
    )
    const check = {
      subjectKind: RedLineSubject.OTHER,
      projectId: null,
      parcelCode: null,
      township: TOWN,
      checkedOn: '2022-05-01',
    }
    const open = { lawfulDocument: null, lawfulOn: null, clearedOn: null }
    await ctx.createMany(
      RedLineCheck,
      [
        { ...check, ...open, name: '压占', overlapMu: 2 },
        { ...check, ...open, name: '不压占', overlapMu: 0 },
        { ...check, ...open, name: '有批准', overlapMu: 2, lawfulDocument: '批复', lawfulOn: '2022-04-28' },
        { ...check, ...open, name: '已退出', overlapMu: 2, clearedOn: '2022-06-15' },
      ],
      'made',
    )
  })
})
afterAll(() => county.stop())

test('farmland is what is in force on the day, against the survey of last year’s end and not of the year before', async () => {
  expect(await reading(county, 'LND-FARMLAND', '2022-03-31')).toMatchObject({ value: 200, baseline: 200 })
  expect(await reading(county, 'LND-FARMLAND', '2022-06-30')).toMatchObject({
    value: 195,
    baseline: 200,
    lacking: [TOWN],
  })
  expect(await reading(county, 'LND-FARMLAND', '2022-08-31')).toMatchObject({ value: 202, counting: [OTHER_TOWN] })
})

test('basic farmland counts apart, and land outside it makes up for none', async () => {
  expect(await reading(county, 'LND-BASICFARM', '2022-08-31')).toMatchObject({ value: 120, baseline: 120, lacking: [] })
})

test('quality is the mean grade by area: better land lowers it', async () => {
  const before = await reading(county, 'LND-QUALITY', '2022-06-30')
  // 9.384615…: what is less than four places tell is no land.
  expect(before.value).toBe(9.3846)
  expect(before.baseline).toBeCloseTo(9.4)
  const after = await reading(county, 'LND-QUALITY', '2022-08-31')
  expect(after.value).toBeCloseTo((120 * 9 + 35 * 10 + 47 * 8) / 202)
})

test('a change of use counts from its finding until it is restored, and not where it was approved', async () => {
  expect(await reading(county, 'LND-USE', '2022-06-30')).toMatchObject({ value: 2 })
  expect(await reading(county, 'LND-USE', '2022-08-31')).toMatchObject({
    value: 2,
    counting: expect.arrayContaining(['先批', '后来恢复']),
  })
  expect(await reading(county, 'LND-USE', '2022-04-30')).toMatchObject({ value: 0, counting: [], lacking: [] })
})

test('a breach of the line counts until it is lawful or cleared, and keeping clear is none', async () => {
  expect(await reading(county, 'LND-REDLINE', '2022-05-31')).toMatchObject({ value: 2 })
  expect(await reading(county, 'LND-REDLINE', '2022-08-31')).toMatchObject({ value: 1, lacking: ['压占'] })
  expect(await alertsOf(county, 'red-line.breached')).toEqual([{ label: '压占', severity: 'RED' }])
})

test('a township that fell is an alert, one that only lost quality a lesser one', async () => {
  expect(await alertsOf(county, 'farmland.fallen', '2022-08-31')).toEqual([{ label: TOWN, severity: 'RED' }])
  expect(await alertsOf(county, 'farmland.fallen', '2022-03-31')).toEqual([])
})
