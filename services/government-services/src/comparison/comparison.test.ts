import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'
import { comparedName } from '../service-item/service-item.rules.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const version = { publishedOn: '2021-03-01' }
    await madeItem(ctx, 'a', { name: '建筑垃圾处置核准', comparedName: '建筑垃圾处置核准' }, [
      { ...version, promisedDays: 5 },
    ])
    await madeItem(ctx, 'b', { name: '建筑垃圾 处置核准', comparedName: '建筑垃圾处置核准', department: MARKET }, [
      { ...version, promisedDays: 7, fee: 200 },
    ])
    await madeItem(ctx, 'c', { name: '户外广告', comparedName: '户外广告' })
    await madeItem(ctx, 'd', { name: '户外广告', comparedName: '户外广告', department: MARKET })
    await madeItem(ctx, 'e', { name: '只有一家' })
    await madeItem(ctx, '无依据', { legalBasis: null, enteredOn: '2022-07-01' }, [])
  })
})
afterAll(() => county.stop())

test('a name is compared without blanks and marks, in full and half width alike', () => {
  expect(comparedName('建筑垃圾（处置） 核准')).toBe(comparedName('建筑垃圾(处置)核准'))
  expect(comparedName('取水许可')).not.toBe(comparedName('取水许可证'))
})

test('items of one name in two departments are a conflict where they differ, and none where they agree', async () => {
  const ask = '{ serviceItemConflicts { name departments differences items { code } } }'
  const { data, errors } = await county.as(viewers.leader).run(ask)
  expect(errors).toBeUndefined()
  expect(data.serviceItemConflicts).toEqual([
    {
      name: '建筑垃圾处置核准',
      departments: 2,
      differences: ['NAME', 'PROMISED_DAYS', 'FEE'],
      items: [{ code: 'a' }, { code: 'b' }],
    },
  ])
  expect((await county.as(viewers.clerkIn(HOUSING)).run(ask)).errors?.[0]?.extensions).toMatchObject({
    code: 'forbidden',
  })
})

test('an item that rests on no law is an alert from the day it was entered', async () => {
  expect(await alertsOf(county, 'service-item.without-basis')).toEqual([{ label: '无依据', severity: 'RED' }])
  expect(await alertsOf(county, 'service-item.without-basis', '2022-06-30')).toEqual([])
})
