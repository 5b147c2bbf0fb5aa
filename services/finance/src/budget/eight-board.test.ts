import type { Context } from '@tongchou/service-kit'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { fen } from '../testing/hand-made.ts'
import { BudgetLine, BudgetSpending } from './budget-line.entity.ts'

let county: TestService
const madeBudget = (
  ctx: Context,
  subject: string,
  planYear: number,
  need: number,
  given: number,
  over: object = {},
) => {
  const unit = { township: null, department: 'education' }
  const amounts = { needAmount: fen(need), allocatedAmount: fen(given) }
  const days = { allocatedOn: `${planYear}-01-20`, refinedOn: null }
  return ctx.create(BudgetLine, { ...unit, name: subject, subject, planYear, ...amounts, ...days, ...over }, 'made')
}
const madeSpending = (ctx: Context, lineId: string, period: string, amount: number, reported = true) =>
  ctx.create(BudgetSpending, { lineId, period, unit: 'education', amount: fen(amount), reported }, 'made')

beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const school = await madeBudget(ctx, '205', 2022, 1000, 900)
    await madeBudget(ctx, '205', 2022, 100, 100, { allocatedOn: '2022-07-01' })
    const schoolBefore = await madeBudget(ctx, '205', 2021, 800, 800)
    const farm = await madeBudget(ctx, '213', 2022, 500, 500)
    await madeSpending(ctx, school.id, '2022-01', 200)
    await madeSpending(ctx, school.id, '2022-06', 160)
    await madeSpending(ctx, school.id, '2022-07', 90, false)
    await madeSpending(ctx, schoolBefore.id, '2021-06', 300)
    await madeSpending(ctx, schoolBefore.id, '2021-07', 100)
    await madeSpending(ctx, farm.id, '2022-05', 40)
  })
})
afterAll(() => county.stop())

const ASK = `query ($asOf: Date) { eightSpendingBoard(asOf: $asOf) { until schedule
  categories { subject name need allocated allocatedBefore covered spent spentBefore growth share progress light }
  eight { spent growth share shareBefore } whole { spent spentBefore light } } }`
const board = async (asOf: string | null, viewer = viewers.leader) =>
  (await county.as(viewer).run(ASK, { asOf })).data?.eightSpendingBoard

test('each of the eight stands against the same months of last year and the schedule of the year', async () => {
  const { until, schedule, categories, eight, whole } = await board('2022-07-15')
  expect({ until, schedule, count: categories.length }).toEqual({ until: '2022-06', schedule: 50, count: 8 })
  expect(categories.find(({ subject }: { subject: string }) => subject === '205')).toMatchObject({
    name: '教育支出',
    need: 1100,
    allocated: 1000,
    allocatedBefore: 800,
    spent: 360,
    spentBefore: 300,
    growth: expect.closeTo(20, 6),
    share: 90,
    progress: 36,
    light: 'YELLOW',
  })
  expect(eight).toMatchObject({ spent: 360, share: 90, shareBefore: 100 })
  expect(whole).toMatchObject({ spent: 400, spentBefore: 300 })
})

test('a day in the past shows what stood then; a draft counts never, last year’s later month not yet', async () => {
  const spentOn = async (asOf: string | null) => {
    const { categories } = await board(asOf)
    const { spent, spentBefore, allocated } = categories.find(({ subject }: { subject: string }) => subject === '205')
    return [spent, spentBefore, allocated]
  }
  expect(await spentOn('2022-06-30')).toEqual([360, 300, 900])
  expect(await spentOn('2022-02-01')).toEqual([200, 0, 900])
  expect(await spentOn('2022-01-15')).toEqual([0, 0, 0])
  expect(await spentOn(null)).toEqual([360, 400, 1000])
})

test('sums over all units are for those who may see every unit', async () => {
  expect((await board(null, viewers.clerkOf('finance'))).categories).toHaveLength(8)
  expect(await board(null, viewers.townshipClerk('620725101'))).toBeFalsy()
})
