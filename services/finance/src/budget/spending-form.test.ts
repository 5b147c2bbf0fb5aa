import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { BudgetLine } from './budget-line.entity.ts'

const TOWN = '620725101'
const finance = viewers.headOf('finance')
const tax = viewers.headOf('finance', 'tax')
const month = { form: 'budget-spending', period: '2022-07' }

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  const line = { planYear: 2022, subject: '201', name: '运行', needAmount: 10_000, allocatedAmount: 10_000 }
  const days = { allocatedOn: '2022-01-10', refinedOn: '2022-01-10' }
  await county.arrange(async (ctx) => {
    await ctx.create(BudgetLine, { ...line, ...days, id: 'town', township: TOWN, department: null }, 'made')
    await ctx.create(BudgetLine, { ...line, ...days, id: 'tax', township: null, department: 'tax' }, 'made')
  })
})
afterAll(() => county.stop())

const SAVE = 'mutation ($input: SaveBudgetSpendingInput!) { saveBudgetSpending(input: $input) { saved } }'

const save = (viewer: typeof tax, unit: string, lineId: string) =>
  county.as(viewer).run(SAVE, { input: { period: month.period, unit, rows: [{ lineId, amount: 1 }] } })
const step = async (verb: string, viewer: typeof tax, unit: string) => {
  const mutation = `mutation ($input: PeriodStepInput!) { step: ${verb}FinancePeriod(input: $input) { status } }`
  const { data, errors } = await county.as(viewer).run(mutation, { input: { ...month, unit } })
  return errors?.[0]?.extensions ?? data.step.status
}
const forbidden = { code: 'forbidden', field: 'unit', reviewer: 'finance' }

test('what a township spent is the finance bureau’s to review, not the tax bureau’s, which reviews its own lines alone', async () => {
  const town = viewers.townshipClerk(TOWN)
  expect((await save(tax, TOWN, 'town')).errors?.[0]?.extensions).toMatchObject(forbidden)
  expect((await save(town, TOWN, 'town')).errors).toBeUndefined()
  expect(await step('submit', town, TOWN)).toBe('SUBMITTED')
  for (const verb of ['review', 'return']) expect(await step(verb, tax, TOWN)).toMatchObject(forbidden)
  expect(await step('review', finance, TOWN)).toBe('REVIEWED')
  expect(await step('approve', tax, TOWN)).toMatchObject(forbidden)
  expect(await step('approve', finance, TOWN)).toBe('APPROVED')
  expect(await step('lock', tax, TOWN)).toMatchObject(forbidden)

  const taxClerk = viewers.clerkOf('finance', 'tax')
  expect((await save(taxClerk, 'tax', 'tax')).errors).toBeUndefined()
  expect(await step('submit', taxClerk, 'tax')).toBe('SUBMITTED')
  expect(await step('review', tax, 'tax')).toBe('REVIEWED')
  expect(await step('approve', tax, 'tax')).toMatchObject(forbidden)
  expect(await step('approve', finance, 'tax')).toBe('APPROVED')
})
