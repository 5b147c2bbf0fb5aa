import { reading, type TestService } from '@tongchou/service-kit/testing'
import { viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UrbanIncome } from '../income/urban-income.entity.ts'
import { LabourBase } from '../labour-base/labour-base.entity.ts'
import { change, made, refusalOf, startEmployment, TOWN, VILLAGE } from '../testing/hand-made.ts'
import { LabourTransfer, TransferDestination } from './labour-transfer.entity.ts'

const { COUNTY, CITY, OUTSIDE } = TransferDestination
let county: TestService
beforeAll(async () => {
  county = await startEmployment()
})
afterAll(() => county.stop())

test('workers, their income and the share near home are of this year’s batches by the day, beside last year’s', async () => {
  await county.arrange(async (ctx) => {
    const batch = (
      name: string,
      departedOn: string,
      persons: number,
      destination: TransferDestination,
      township = TOWN,
    ) =>
      made(ctx, LabourTransfer, {
        township,
        batch: name,
        departedOn,
        persons,
        organised: persons === 30,
        destination,
        place: '某地',
        trade: '焊工',
        income: persons * 2_000_000,
      })
    await batch('甲', '2022-03-01', 30, COUNTY)
    await batch('乙', '2022-06-30', 50, OUTSIDE, VILLAGE)
    await batch('丙', '2022-07-01', 20, CITY)
    await batch('丁', '2021-05-01', 10, CITY)
    await batch('戊', '2021-05-02', 30, OUTSIDE)
    await batch('己', '2021-12-01', 500, CITY)
  })
  expect(await reading(county, 'EMP-TRANSFER', '2022-06-30')).toMatchObject({
    value: 80,
    inputs: { 有组织输转: 30, 自发输转: 50 },
  })
  expect((await reading(county, 'EMP-TRANSFER', '2022-06-29')).value).toBe(30)
  expect(await reading(county, 'EMP-LABOURINCOME', '2022-06-30')).toMatchObject({
    value: 1_600_000,
    inputs: { 人均: 20_000 },
  })
  expect((await reading(county, 'EMP-LABOURINCOME', '2022-07-01')).value).toBe(2_000_000)
  expect(await reading(county, 'EMP-LOCALSHARE', '2022-06-30')).toMatchObject({
    value: 37.5,
    baseline: 25,
    counting: ['甲'],
    lacking: ['乙'],
  })
  expect((await reading(county, 'EMP-LOCALSHARE', '2022-07-01')).value).toBe(50)
  const ASK =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Township { labourTransferred { persons organised } labourIncome } } }'
  const r = [TOWN, VILLAGE].map((code) => ({ __typename: 'Township', code }))
  const leader = await county.as(viewers.leader).run(ASK, { r })
  expect(leader.data._entities).toEqual([
    { labourTransferred: { persons: 50, organised: 30 }, labourIncome: 1_000_000 },
    { labourTransferred: { persons: 50, organised: 0 }, labourIncome: 1_000_000 },
  ])
  const town = await county.as(viewers.townshipClerk(TOWN)).run(ASK, { r })
  expect(town.data._entities).toEqual([leader.data._entities[0], { labourTransferred: null, labourIncome: null }])
  expect(
    (await county.as(viewers.leader).run('{ labourTransferBoard(year: 2022) { destination persons } }')).data
      .labourTransferBoard,
  ).toHaveLength(3)
})

const values = {
  township: TOWN,
  batch: '新',
  departedOn: '2022-08-01',
  persons: 10,
  organised: true,
  destination: 'CITY',
  place: '甘州',
  trade: '焊工',
  income: 200_000,
}
test.each<[string, object, string, string]>([
  ['nobody sent', { persons: 0 }, 'transfer.nobody', 'persons'],
  ['an income no one earns', { income: 2_000_001 }, 'transfer.income-implausible', 'income'],
  ['a sample larger than the batch', { sampleSize: 11, sampleIncome: 1 }, 'transfer.sample-over-persons', 'sampleSize'],
  ['a day to come', { departedOn: '2022-09-01' }, 'day-in-future', 'departedOn'],
  ['a base that is none', { baseId: 'x' }, 'not-found', 'baseId'],
  ['another township', { township: VILLAGE }, 'not-your-township', 'township'],
])('%s is refused on its field', async (_case, over, code, field) => {
  const answer = await change(county, viewers.townshipClerk(TOWN))('keepLabourTransfer', {
    values: { ...values, ...over },
  })
  expect(refusalOf(answer)).toMatchObject({ code, field })
})

test('bases count in the year in which they were founded, beside last year’s by the same day', async () => {
  await county.arrange(async (ctx) => {
    const base = (name: string, createdOn: string) =>
      made(ctx, LabourBase, { name, place: '某地', partner: '某公司', capacity: 1, createdOn })
    await base('甲基地', '2022-06-30')
    await base('乙基地', '2022-07-01')
    await base('丙基地', '2021-06-30')
    await base('丁基地', '2021-07-01')
  })
  expect(await reading(county, 'EMP-BASES', '2022-06-30')).toMatchObject({
    value: 1,
    baseline: 1,
    counting: ['甲基地'],
  })
  expect(await reading(county, 'EMP-BASES', '2022-12-31')).toMatchObject({ value: 2, baseline: 2 })
})

test('income grows over the same quarters of the year before, as far as it was published', async () => {
  await county.arrange(async (ctx) => {
    const quarter = (year: number, number: number, wage: number, publishedOn: string) =>
      made(ctx, UrbanIncome, {
        year,
        quarter: number,
        wage,
        business: 0,
        property: 0,
        transfer: 0,
        publishedOn,
        document: '公报',
      })
    await quarter(2021, 1, 500_000, '2021-04-20')
    await quarter(2021, 2, 1_000_000, '2021-07-20')
    await quarter(2022, 1, 540_000, '2022-04-20')
    await quarter(2022, 2, 1_070_000, '2022-07-20')
  })
  expect(await reading(county, 'EMP-INCOME', '2022-07-19')).toMatchObject({
    value: expect.closeTo(8),
    inputs: { 本年累计: 5400, 上年同期: 5000, 季度: 1 },
  })
  expect(await reading(county, 'EMP-INCOME', '2022-07-20')).toMatchObject({ value: expect.closeTo(7) })
  expect((await reading(county, 'EMP-INCOME', '2022-04-19')).value).toBeNull()
  const income = {
    year: 2022,
    quarter: 3,
    wage: 1,
    business: 0,
    property: 0,
    transfer: 0,
    publishedOn: '2022-08-01',
    document: '早',
  }
  expect(refusalOf(await change(county)('keepUrbanIncome', { values: income }))).toMatchObject({
    code: 'income.published-before-end',
  })
})
