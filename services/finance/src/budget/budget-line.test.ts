import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const TOWN = '620725101'
const clerk = viewers.clerkOf('finance')
const town = viewers.townshipClerk(TOWN)

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const LINE = {
  planYear: 2022,
  township: TOWN,
  subject: '201',
  name: '运行',
  needAmount: 100,
  allocatedAmount: 100,
  allocatedOn: '2022-01-10',
}

const KEEP = 'mutation ($input: KeepBudgetLineInput!) { keepBudgetLine(input: $input) { id version } }'
const SAVE = 'mutation ($input: SaveBudgetSpendingInput!) { saveBudgetSpending(input: $input) { saved } }'

/** What came of keeping a line: the record, or why it was refused. */
async function keep(values: object, at: object = {}) {
  const { data, errors } = await county.as(clerk).run(KEEP, { input: { ...at, values } })
  return errors?.[0]?.extensions ?? data.keepBudgetLine
}

test('a line is one of a known subject, given in its year, refined after it, to one unit, never above its need', async () => {
  for (const [wrong, code, field] of [
    [{ subject: '999' }, 'budget-line.subject-unknown', 'subject'],
    [{ refinedOn: '2022-01-09' }, 'days-out-of-order', 'refinedOn'],
    [{ allocatedOn: '2021-12-31' }, 'budget-line.other-year', 'allocatedOn'],
    [{ allocatedAmount: 101 }, 'budget-line.over-need', 'allocatedAmount'],
    [{ department: 'education' }, 'unit.one-of-two', 'department'],
  ] as const)
    expect(await keep({ ...LINE, ...wrong })).toMatchObject({ code, field })
})

test('a unit reports what it spent of its lines, never more than a line has; then the line is not cut below it', async () => {
  const { id: lineId, version } = await keep({ ...LINE, refinedOn: '2022-01-10' })
  const save = async (amount: number, viewer = town, period = '2022-07') => {
    const input = { period, unit: TOWN, rows: [{ lineId, amount }] }
    const { data, errors } = await county.as(viewer).run(SAVE, { input })
    return errors?.[0]?.extensions ?? data.saveBudgetSpending
  }
  expect(await save(101)).toMatchObject({ code: 'budget-spending.over-line', field: 'rows[0].amount' })
  expect(await save(-1)).toMatchObject({ code: 'amount-below-zero', field: 'rows[0].amount' })
  expect(await save(1, viewers.townshipClerk('620725102'))).toMatchObject({ code: 'not-found' })
  expect(await save(70)).toMatchObject({ saved: 1 })
  expect(await save(31, town, '2022-08')).toMatchObject({ room: 30 })
  const roomIn = async (period: string) => {
    const month = `{ budgetSpendingMonth(period: "${period}", unit: "${TOWN}") { room } }`
    return (await county.as(town).run(month)).data.budgetSpendingMonth[0].room
  }
  expect([await roomIn('2022-07'), await roomIn('2022-08')]).toEqual([100, 30])
  const months = '{ budgetLines(filter: { planYear: 2022 }) { nodes { spending { period amount reported } } } }'
  expect((await county.as(clerk).run(months)).data.budgetLines.nodes).toEqual([
    { spending: [{ period: '2022-07', amount: 70, reported: false }] },
  ])
  const at = { id: lineId, version }
  for (const [wrong, code, field] of [
    [{ allocatedAmount: 69 }, 'budget-line.below-spent', 'allocatedAmount'],
    [{ township: '620725102' }, 'budget-line.months-stand', 'township'],
  ] as const)
    expect(await keep({ ...LINE, ...wrong }, at)).toMatchObject({ code, field })
  expect(await keep({ ...LINE, allocatedAmount: 70 }, at)).toMatchObject({ version: version + 1 })
})
