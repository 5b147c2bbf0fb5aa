import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, type TestService } from '@tongchou/service-kit/testing'
import { RevenueKind, TaxRevenue } from '../revenue/tax-revenue.entity.ts'
import { fen, madeFund, openCounty } from '../testing/hand-made.ts'
import { fellMuch } from './growth.rules.ts'

const QINGQUAN = '620725101'
const CHENHU = '620725104'

let county: TestService
beforeAll(async () => {
  county = await openCounty()
  await county.arrange(async (ctx) => {
    await madeFund(ctx, QINGQUAN, '2021-03-01', 100)
    await madeFund(ctx, QINGQUAN, '2021-11-01', 900)
    await madeFund(ctx, QINGQUAN, '2022-05-10', 130)
    await madeFund(ctx, QINGQUAN, null, 5000)
    await madeFund(ctx, CHENHU, '2020-06-01', 1000)
    await madeFund(ctx, CHENHU, '2021-04-01', 200)
    await madeFund(ctx, CHENHU, '2022-06-20', 190)
    await madeFund(ctx, 'water-affairs', '2022-02-01', 80)
    // Wins money, but nobody assesses it.
    await madeFund(ctx, 'trade-unions', '2022-02-01', 9999)
    const month = (period: string, localAmount: number, reported = true) => {
      const amounts = { dueAmount: fen(localAmount), collectedAmount: fen(localAmount), localAmount: fen(localAmount) }
      return ctx.create(TaxRevenue, { period, kind: RevenueKind.VAT, unit: 'tax', ...amounts, reported }, 'made')
    }
    await month('2021-06', 1000)
    await month('2021-07', 5000)
    await month('2022-06', 1100)
    await month('2022-07', 9000, false)
  })
})
afterAll(() => county.stop())

test('each unit grows over the same days of last year; who had nothing then is not compared', async () => {
  const { value, parts, numerator, denominator } = await reading(county, 'FIN-SEEK-TOTAL', '2022-08-31')
  expect(parts).toEqual([
    { name: '清泉镇', value: expect.closeTo(30) },
    { name: '陈户镇', value: expect.closeTo(-5) },
  ])
  expect([numerator, denominator]).toEqual([400, 300])
  expect(value).toBeCloseTo(33.333)
})

test('a grant counts from the day of its document', async () => {
  const may = await reading(county, 'FIN-SEEK-TOTAL', '2022-05-09')
  expect(may.parts).toEqual([
    { name: '清泉镇', value: -100 },
    { name: '陈户镇', value: -100 },
  ])
  expect((await reading(county, 'FIN-SEEK-TOTAL', '2022-05-10')).parts?.[0]?.value).toBeCloseTo(30)
})

test('growth is held against that of the revenue, of the months that are reported', async () => {
  const { value, parts } = await reading(county, 'FIN-SEEK-VS-REV', '2022-08-31')
  expect(value).toBeCloseTo(33.333 - 10)
  expect(parts?.map(({ baseline }) => baseline)).toEqual([expect.closeTo(10), expect.closeTo(10)])
  expect((await reading(county, 'FIN-SEEK-VS-REV', '2022-06-29')).value).toBeNull()
})

test('who fell by a tenth or more last year must reach the year before; a unit that rose is not among them', async () => {
  const { parts, lacking, value } = await reading(county, 'FIN-SEEK-CATCHUP', '2022-08-31')
  expect(parts).toEqual([{ name: '陈户镇', value: 190, baseline: 1000 }])
  expect(value).toBeCloseTo(19)
  expect(lacking).toEqual(['陈户镇'])
  expect((await reading(county, 'FIN-SEEK-CATCHUP', '2022-06-19')).parts?.[0]?.value).toBe(0)
})

test('support from above is what the centre and the province granted', async () => {
  await county.arrange((ctx) => madeFund(ctx, QINGQUAN, '2022-07-01', 50, { source: 'CITY' as never }))
  const { value, baseline } = await reading(county, 'FIN-UPSUPPORT', '2022-08-31')
  expect([value, baseline]).toEqual([130 + 190 + 80 + 9999, 300])
  expect((await reading(county, 'FIN-UPSUPPORT', '2022-05-09')).value).toBe(80 + 9999)
})

test('a tenth down is much, a little less is not, and nothing cannot fall', () => {
  const won = { now: 0, samePeriod: 0 }
  expect(fellMuch({ ...won, lastYear: 90, yearBefore: 100 }, 10)).toBe(true)
  expect(fellMuch({ ...won, lastYear: 90.1, yearBefore: 100 }, 10)).toBe(false)
  expect(fellMuch({ ...won, lastYear: 0, yearBefore: 0 }, 10)).toBe(false)
})
