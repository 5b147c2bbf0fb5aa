import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('finance')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { today: '2022-08-31' })
})
afterAll(() => county.stop())

const run = async (verb: string, input: object, fields = 'id version', viewer = clerk) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`
  const { data, errors } = await county.as(viewer).run(document, { input })
  return errors?.[0]?.extensions ?? data[verb]
}

const LINE = { department: 'water-affairs', amount: 500, allocatedOn: '2022-03-01', spendable: true }

/** A fund of 800 that came, with one line of 500 to be spent by a day. */
async function given(name: string, spendBy: string) {
  const asked = { name, kind: 'SPECIAL_TRANSFER', source: 'PROVINCE', department: 'water-affairs' }
  let fund = await run('applyForFund', {
    ...asked,
    projectBound: false,
    weakLink: false,
    amount: 800,
    appliedOn: '2022-01-10',
  })
  fund = await run('grantFund', { ...fund, documentNumber: name, amount: 800, grantedOn: '2022-02-10' })
  fund = await run('receiveFund', { ...fund, amount: 800, receivedOn: '2022-02-20' })
  const line = await run('allocateFund', { ...fund, ...LINE, spendBy })
  return { fund: fund.id, line: { id: line.id, version: line.version }, said: { ...LINE, spendBy } }
}

const correct = (at: object, said: object, viewer = clerk) =>
  run('correctFundAllocation', { ...at, ...said }, 'id version amount department spendBy spentOn', viewer)
const fundOf = async (id: string) =>
  (await county.as(clerk).run(`{ upperFund(id: "${id}") { version allocatedAmount allocatedOn } }`)).data.upperFund

test('a line nobody was paid from is put right in all it says, and its fund moves with it', async () => {
  const { fund, line, said } = await given('一', '2022-10-31')
  const before = await fundOf(fund)
  for (const [wrong, code, field] of [
    [{ amount: 801 }, 'allocation.over-receipt', 'amount'],
    [{ amount: 0 }, 'amount-not-positive', 'amount'],
    [{ township: '620725101' }, 'unit.one-of-two', 'department'],
    [{ allocatedOn: '2022-02-19' }, 'days-out-of-order', 'allocatedOn'],
    [{ spendBy: '2022-02-28' }, 'days-out-of-order', 'spendBy'],
    [{ spendBy: null }, 'allocation.spend-by-required', 'spendBy'],
  ] as const)
    expect(await correct(line, { ...said, ...wrong })).toMatchObject({ code, field })
  expect(await fundOf(fund)).toEqual(before)
  const right = { ...said, department: 'education', amount: 800, allocatedOn: '2022-03-05', spendBy: '2022-11-30' }
  expect(await correct(line, right)).toMatchObject({ version: 2, amount: 800, department: 'education' })
  expect(await fundOf(fund)).toMatchObject({ allocatedAmount: 800, allocatedOn: '2022-03-05' })
  expect(await correct(line, said)).toMatchObject({ code: 'conflict' })
  expect(await correct({ ...line, version: 2 }, right)).toMatchObject({ version: 2 })
  expect(await correct({ ...line, version: 2 }, said, viewers.townshipClerk('620725101'))).toMatchObject({
    code: 'forbidden',
  })
})

test('what was paid stands: unit, project and day of the line; its amount covers it, and cut to it the line is spent', async () => {
  const { line, said } = await given('二', '2022-10-31')
  const payment = { purpose: 'WORKS', payee: '某公司', amount: 300, paidOn: '2022-04-01', voucherNumber: '支二' }
  await run('recordFundPayment', { ...payment, allocationId: line.id })
  const at = { ...line, version: 2 }
  for (const [wrong, code, field] of [
    [{ department: 'education' }, 'allocation.paid-from', 'department'],
    [{ allocatedOn: '2022-03-02' }, 'allocation.paid-from', 'allocatedOn'],
    [{ projectId: 'prj-1' }, 'allocation.paid-from', 'projectId'],
    [{ amount: 299 }, 'allocation.below-paid', 'amount'],
  ] as const)
    expect(await correct(at, { ...said, ...wrong })).toMatchObject({ code, field })
  expect(await correct(at, { ...said, amount: 300 })).toMatchObject({ amount: 300, spentOn: '2022-04-01' })
  const spent = { ...line, version: 3 }
  expect(await correct(spent, { ...said, amount: 400 })).toMatchObject({ code: 'allocation.paid-up', field: 'amount' })
})

test('a limit that has passed is not moved, one that is to come is', async () => {
  const past = await given('三', '2022-08-30')
  for (const wrong of [{ spendBy: '2022-12-31' }, { spendable: false }])
    expect(await correct(past.line, { ...past.said, ...wrong })).toMatchObject({ code: 'allocation.limit-past' })
  const today = await given('四', '2022-08-31')
  expect(await correct(today.line, { ...today.said, spendBy: '2022-12-31' })).toMatchObject({ spendBy: '2022-12-31' })
})
