import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService } from '../testing/index.ts'
import { Well, wells } from '../testing/sample/well.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

const well = (name: string) => ({ name, township: '620725101', cost: 120_050, dugOn: null })
const names = async () => (await county.db.repository(Well).find({ order: { name: 'ASC' } })).map(({ name }) => name)

test('a record without its transaction is not written, and so never without its trail', async () => {
  await expect(county.context().createMany(Well, [well('甲')], 'well.added')).rejects.toThrow('transaction')
  expect(await names()).toEqual([])
})

test('of many records that cannot all be kept none is', async () => {
  await county.arrange(async (ctx) => {
    await ctx.create(Well, well('甲'), 'well.added')
    const part = ctx.createMany(Well, [well('乙'), well('甲')], 'well.added')
    await expect(part).rejects.toMatchObject({ code: 'duplicate', details: { field: 'name' } })
    await ctx.create(Well, well('丙'), 'well.added')
  })
  expect(await names()).toEqual(['丙', '甲'])
})

test('many records come back as they were written, each with its kinds of values', async () => {
  const many = Array.from({ length: 450 }, (_, at) => ({ ...well(`井${at}`), dugOn: at % 2 ? '2022-08-01' : null }))
  const written = await county.arrange((ctx) => ctx.createMany(Well, many, 'well.added'))
  const kept = await county.db.repository(Well).findOneByOrFail({ name: '井449' })
  expect(kept).toEqual(written[449])
  expect(kept.createdAt).toBeInstanceOf(Date)
})
