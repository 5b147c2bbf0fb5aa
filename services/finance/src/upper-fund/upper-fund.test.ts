import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeFund, madeLine } from '../testing/hand-made.ts'
import { idleLight, idleOf, refusalOfPayment } from './upper-fund.rules.ts'

const clerk = viewers.clerkOf('finance')
const water = viewers.clerkIn('water-affairs')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, input: object, fields = 'id version stage', viewer = clerk) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  return county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
}
const codeOf = (answer: { errors?: readonly { extensions: object }[] }) => answer.errors?.[0]?.extensions

const ASKED = {
  name: '水库除险加固',
  kind: 'BUDGET_INVESTMENT',
  source: 'CENTRAL',
  amount: 1000,
  appliedOn: '2022-02-01',
}
let fund: string
let line: string

test('a unit asks for itself, not for another', async () => {
  const ask = { ...ASKED, projectBound: true }
  const other = await run('applyForFund', { ...ask, department: 'education' }, 'id', water)
  expect(codeOf(other)).toMatchObject({ code: 'not-your-department', field: 'department' })
  const both = await run('applyForFund', { ...ask, department: 'water-affairs', township: '620725101' }, 'id', water)
  expect(codeOf(both)).toMatchObject({ code: 'unit.one-of-two' })
  const asked = await run('applyForFund', { ...ask, department: 'water-affairs' }, 'id stage', water)
  expect(asked.data.applyForFund.stage).toBe('APPLIED')
  fund = asked.data.applyForFund.id
})

test('it is granted by a document, received, and given out: no step before its cause, none beyond what there is', async () => {
  const at = (version: number) => ({ id: fund, version })
  const grant = { ...at(1), documentNumber: '甘水〔2022〕1号', amount: 800 }
  expect(codeOf(await run('receiveFund', { ...at(1), amount: 1, receivedOn: '2022-03-01' }))).toMatchObject({
    code: 'fund.stage-step',
  })
  expect(codeOf(await run('grantFund', { ...grant, grantedOn: '2022-01-31' }))).toMatchObject({
    code: 'days-out-of-order',
    field: 'grantedOn',
  })
  expect((await run('grantFund', { ...grant, grantedOn: '2022-03-01' }, 'stage', water)).errors).toBeDefined()
  expect((await run('grantFund', { ...grant, grantedOn: '2022-03-01' })).data.grantFund.stage).toBe('GRANTED')
  expect(codeOf(await run('receiveFund', { ...at(2), amount: 801, receivedOn: '2022-03-10' }))).toMatchObject({
    code: 'fund.over-grant',
    field: 'amount',
    room: 800,
  })
  await run('receiveFund', { ...at(2), amount: 800, receivedOn: '2022-03-10' })
  const give = { ...at(3), department: 'water-affairs', projectId: null, spendable: true }
  expect(codeOf(await run('allocateFund', { ...give, amount: 10, allocatedOn: '2022-03-12' }, 'id'))).toMatchObject({
    code: 'allocation.spend-by-required',
  })
  const limited = { ...give, spendBy: '2022-06-30' }
  expect(codeOf(await run('allocateFund', { ...limited, amount: 801, allocatedOn: '2022-03-12' }, 'id'))).toMatchObject(
    {
      code: 'allocation.over-receipt',
      field: 'amount',
    },
  )
  expect(codeOf(await run('allocateFund', { ...limited, amount: 1, allocatedOn: '2022-03-09' }, 'id'))).toMatchObject({
    code: 'days-out-of-order',
    field: 'allocatedOn',
  })
  const given = await run('allocateFund', { ...limited, amount: 500, allocatedOn: '2022-03-12' }, 'id')
  expect(given.errors).toBeUndefined()
  line = given.data.allocateFund.id
})

const pay = (more: object, viewer = water) =>
  run(
    'recordFundPayment',
    {
      allocationId: line,
      projectId: 'prj-2022-011',
      purpose: 'WORKS',
      payee: '某公司',
      amount: 100,
      paidOn: '2022-05-01',
      voucherNumber: `支${JSON.stringify(more)}`,
      ...more,
    },
    'id projectId withoutProject',
    viewer,
  )

test.each([
  ['without a project', { projectId: null }, 'payment.project-code-required', 'projectId'],
  ['above its line', { amount: 500.01 }, 'payment.over-allocation', 'amount'],
  ['before its allocation', { paidOn: '2022-03-11' }, 'payment.before-allocation', 'paidOn'],
  ['tomorrow', { paidOn: '2022-09-01' }, 'day-in-future', 'paidOn'],
  ['of nothing', { amount: 0 }, 'amount-not-positive', 'amount'],
])('a payment %s is refused on its field', async (_case, more, code, field) => {
  expect(codeOf(await pay(more))).toMatchObject({ code, field })
})

test('payments move line and fund, and end when all is paid', async () => {
  expect((await pay({ amount: 200 })).errors).toBeUndefined()
  expect(codeOf(await pay({ amount: 301, voucherNumber: '二' }))).toMatchObject({ room: 300 })
  expect((await pay({ amount: 300, paidOn: '2022-06-10', voucherNumber: '三' })).errors).toBeUndefined()
  const ASK =
    'query ($id: ID!) { upperFund(id: $id) { stage paidAmount nextSteps idle { amount cause since light parts { cause amount } } allocations { paidAmount spentOn daysLeft } } }'
  const { data } = await county.as(clerk).run(ASK, { id: fund })
  expect(data.upperFund).toEqual({
    stage: 'PAYING',
    paidAmount: 500,
    nextSteps: ['ALLOCATE', 'PAY', 'RECOVER'],
    idle: {
      amount: 300,
      cause: 'NOT_ALLOCATED',
      since: '2022-03-10',
      light: 'RED',
      parts: [{ cause: 'NOT_ALLOCATED', amount: 300 }],
    },
    allocations: [{ paidAmount: 500, spentOn: '2022-06-10', daysLeft: null }],
  })
  const project = await county
    .as(viewers.leader)
    .run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { publicMoney { paid wages } fundPayments { amount } } } }',
      { r: [{ __typename: 'Project', id: 'prj-2022-011' }] },
    )
  expect(project.data._entities).toEqual([
    { publicMoney: { paid: 500, wages: 0 }, fundPayments: [{ amount: 200 }, { amount: 300 }] },
  ])
  expect(
    (await county.as(viewers.clerkIn('education')).run('{ upperFunds { totalCount } fundPayments { totalCount } }'))
      .data,
  ).toEqual({
    upperFunds: { totalCount: 0 },
    fundPayments: { totalCount: 0 },
  })
})

test('of many payments at once that together exceed the line, only those that fit are made', async () => {
  await county.arrange((ctx) =>
    madeFund(ctx, 'education', '2022-01-02', 1000, {
      id: 'rush',
      stage: 'ALLOCATED' as never,
      receivedAmount: 100000,
      receivedOn: '2022-01-05',
      allocatedAmount: 100000,
      allocatedOn: '2022-01-10',
    }),
  )
  const made = await county.arrange((ctx) => madeLine(ctx, 'rush', 1000, '2022-12-20', null))
  await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      pay(
        { allocationId: made.id, projectId: null, amount: 300, voucherNumber: `急${at}` },
        viewers.clerkIn('education'),
      ),
    ),
  )
  const [row] = await county.db.sql<{ paid: number }>('SELECT SUM(amount) AS paid FROM fund_payment WHERE fundId = ?', [
    'rush',
  ])
  expect(Number(row?.paid)).toBeLessThanOrEqual(100000)
  const { data } = await county.as(clerk).run('{ fundPayments(withoutProject: true) { nodes { withoutProject } } }')
  expect(data.fundPayments.nodes.length).toBeGreaterThan(0)
})

test('a flagged payment is given its project by the unit that paid, and the alert goes out; another unit sees none of it', async () => {
  const FLAGGED = '{ fundPayments(withoutProject: true) { nodes { id version purpose payee voucherNumber } } }'
  const flagged = async () => (await county.as(clerk).run(FLAGGED)).data.fundPayments.nodes
  const alerts = async () =>
    (await county.as(clerk).run('{ financeAlerts(rule: "payment.without-project") { totalCount } }')).data.financeAlerts
      .totalCount
  expect(await alerts()).toBe(1)
  for (const { id, version, ...said } of await flagged()) {
    const right = { id, version, ...said, projectId: 'prj-2022-011' }
    expect(codeOf(await run('correctFundPayment', right, 'id', water))).toMatchObject({
      code: 'not-found',
    })
    const { data } = await run('correctFundPayment', right, 'id withoutProject', viewers.clerkIn('education'))
    expect(data.correctFundPayment.withoutProject).toBe(false)
  }
  expect([await flagged(), await alerts()]).toEqual([[], 0])
})

test('what is not paid goes back, and nothing is paid of it afterwards', async () => {
  const { data } = await county.as(clerk).run('query ($id: ID!) { upperFund(id: $id) { version } }', { id: fund })
  const back = { id: fund, version: data.upperFund.version, recoveredOn: '2022-08-30', reason: '项目终止' }
  expect(codeOf(await run('recoverFund', { ...back, amount: 301 }))).toMatchObject({
    code: 'fund.over-unpaid',
    room: 300,
  })
  // A part goes back: the rest is given out and paid on, but no more than is left, whatever a line once had.
  const part = (await run('recoverFund', { ...back, amount: 250 }, 'stage version')).data.recoverFund
  expect(part.stage).toBe('PAYING')
  const more = { id: fund, version: part.version, allocatedOn: '2022-08-30', department: 'water', spendable: false }
  expect(codeOf(await run('allocateFund', { ...more, amount: 51 }, 'id'))).toMatchObject({
    code: 'allocation.over-receipt',
    room: 50,
  })
  const line = { amount: 300, paidAmount: 0, allocatedOn: '2022-08-01', projectId: null }
  const paid = { amount: 51, paidOn: '2022-08-30', projectId: null }
  expect(refusalOfPayment(paid, line, { projectBound: false, left: 50 }, '2022-08-31')?.code).toBe(
    'payment.over-allocation',
  )
  expect(refusalOfPayment({ ...paid, amount: 50 }, line, { projectBound: false, left: 50 }, '2022-08-31')).toBeNull()
  const rest = { ...back, version: part.version, amount: 50 }
  expect((await run('recoverFund', rest)).data.recoverFund.stage).toBe('RECOVERED')
  expect(codeOf(await pay({ amount: 1 }))).toMatchObject({ code: 'fund.stage-step' })
})

test('idle money runs from what happened last, and not at all when none is left', () => {
  const fund0 = { granted: 100, grantedOn: '2022-01-01', received: 100, receivedOn: '2022-01-10', recovered: 0 }
  const none = { allocated: 0, allocatedOn: null, paid: 0, lastPaidOn: null }
  expect(idleOf({ ...fund0, ...none, received: null, receivedOn: null })?.cause).toBe('NOT_RECEIVED')
  expect(idleOf({ ...fund0, ...none })).toMatchObject({ amount: 100, since: '2022-01-10', cause: 'NOT_ALLOCATED' })
  const given = { ...none, allocated: 100, allocatedOn: '2022-02-01' }
  expect(idleOf({ ...fund0, ...given })?.since).toBe('2022-02-01')
  expect(idleOf({ ...fund0, ...given, paid: 40, lastPaidOn: '2022-03-01' })).toMatchObject({
    amount: 60,
    since: '2022-03-01',
    cause: 'NOT_PAID',
  })
  expect(idleOf({ ...fund0, ...given, paid: 100, lastPaidOn: '2022-03-01' })).toBeNull()
  expect([30, 31, 90, 91].map((days) => idleLight(days, 30, 90))).toEqual(['GREEN', 'YELLOW', 'YELLOW', 'RED'])
})

test('lines spent within their limit, of those whose time has come; special funds with measure and limit', async () => {
  const fresh = await startTestService(service)
  await fresh.arrange(async (ctx) => {
    const plan = { spendMeasure: '按进度支付', spendBy: '2022-10-31', plannedOn: '2022-04-01' }
    await madeFund(ctx, 'education', '2022-03-01', 10, { id: 'a', name: '甲', ...plan })
    await madeFund(ctx, 'education', '2022-03-02', 10, { id: 'b', name: '乙' })
    await madeFund(ctx, 'education', '2022-03-03', 10, { id: 'c', name: '丙', kind: 'GENERAL_TRANSFER' as never })
    await madeFund(ctx, 'education', '2021-03-03', 10, { id: 'd', name: '丁' })
    await madeLine(ctx, 'a', 5, '2022-06-30', '2022-06-30')
    await madeLine(ctx, 'b', 5, '2022-06-30', '2022-07-01')
    await madeLine(ctx, 'b', 5, '2022-12-20', null)
    await madeLine(ctx, 'c', 5, '2022-06-30', null, { spendable: false })
    // Settled too late last year is no matter of this year; what last year left unspent is.
    await madeLine(ctx, 'd', 5, '2021-06-30', '2021-07-01', { allocatedOn: '2021-03-10' })
    await madeLine(ctx, 'd', 5, '2021-12-20', null, { allocatedOn: '2021-03-10' })
  })
  expect(await reading(fresh, 'FIN-SPEND-ONTIME', '2022-08-31')).toMatchObject({
    value: expect.closeTo(100 / 3, 6),
    counting: ['甲'],
    lacking: expect.arrayContaining(['丁', '乙']),
  })
  expect(await reading(fresh, 'FIN-SPEND-ONTIME', '2022-06-29')).toMatchObject({ value: 0, denominator: 1 })
  expect(await reading(fresh, 'FIN-SPECIAL-PLAN', '2022-08-31')).toMatchObject({
    value: 50,
    counting: ['甲'],
    lacking: ['乙'],
  })
  expect((await reading(fresh, 'FIN-SPECIAL-PLAN', '2022-03-31')).value).toBe(0)
  await fresh.stop()
})

test('of a fund given out in part, what nobody has is told from what a unit has and has not paid', () => {
  const came = { granted: 100, grantedOn: '2022-01-01', received: 100, receivedOn: '2022-01-10' }
  const half = { ...came, allocated: 60, allocatedOn: '2022-02-01', paid: 20, lastPaidOn: '2022-03-01', recovered: 0 }
  expect(idleOf(half)).toEqual({
    amount: 80,
    since: '2022-01-10',
    cause: 'NOT_ALLOCATED',
    parts: [
      { cause: 'NOT_ALLOCATED', amount: 40 },
      { cause: 'NOT_PAID', amount: 40 },
    ],
  })
  expect(idleOf({ ...half, allocated: 100 })?.parts).toEqual([{ cause: 'NOT_PAID', amount: 80 }])
  expect(idleOf({ ...half, recovered: 30 })?.parts).toEqual([
    { cause: 'NOT_ALLOCATED', amount: 10 },
    { cause: 'NOT_PAID', amount: 40 },
  ])
  expect(idleOf({ ...half, recovered: 80 })).toBeNull()
})
