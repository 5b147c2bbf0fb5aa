import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeEnterprise, uscc } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('industry', 'industry-it')
const head = viewers.headOf('industry', 'industry-it')
let county: TestService
const products: Record<string, string> = {}

const run = (verb: string, type: string, input: object, viewer = clerk) =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { id } }`, { input })
const apply = async (product: string, amount: number, appliedOn: string, viewer = clerk): Promise<string> => {
  const input = { uscc: uscc(1), productId: products[product], amount, appliedOn }
  return (await run('applyForLoan', 'ApplyForLoanInput', input, viewer)).data.applyForLoan.id
}
const advance = (id: string, version: number, stage: string, on: string, more: object = {}) =>
  run('advanceLoan', 'AdvanceLoanInput', { id, version, stage, on, ...more })

beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange((ctx) => madeEnterprise(ctx, 1))
  for (const [name, kind, pooled, quota] of [
    ['银政通', 'BANK_GOVERNMENT', false, 5000],
    ['助保贷', 'ASSISTED_GUARANTEE', true, null],
  ] as const) {
    const input = { name, kind, pooled, quota, bank: '银行', terms: '一年', rate: 4.5, offeredSince: '2020-01-01' }
    products[name] = (await run('keepLoanProduct', 'KeepLoanProductInput', input)).data.keepLoanProduct.id
  }
  const pool = {
    kind: 'GOVERNMENT_PAID',
    amount: 100,
    happenedOn: '2021-01-01',
    party: '财政局',
    documentNumber: '1号',
  }
  await run('enterPoolMovement', 'EnterPoolMovementInput', pool)
})
afterAll(() => county.stop())

test('credit is what was granted by the day, beside the same days of last year; an application is lacking', async () => {
  const last = await apply('银政通', 800, '2021-02-01')
  await advance(last, 1, 'GRANTED', '2021-03-01', { dueOn: '2022-03-01' })
  await advance(last, 2, 'REPAID', '2022-03-01')
  const now = await apply('银政通', 900, '2022-02-01')
  await advance(now, 1, 'GRANTED', '2022-03-02', { dueOn: '2023-03-02' })
  await apply('银政通', 5000, '2022-04-01')
  expect(await reading(county, 'IND-CREDIT', '2022-03-01')).toMatchObject({ value: 0, baseline: 800 })
  const april = await reading(county, 'IND-CREDIT', '2022-04-30')
  expect(april).toMatchObject({ value: 900, baseline: 800, counting: ['企业1'], lacking: ['企业1'] })
})

test('the pool lends ten times what it holds and not a 元 more, and reviews first', async () => {
  const first = await apply('助保贷', 1000, '2022-05-01')
  expect(
    (await advance(first, 1, 'GRANTED', '2022-05-02', { dueOn: '2022-08-01' })).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'loan.stage-step',
    allowed: ['POOL_REVIEWED', 'REFUSED'],
  })
  await advance(first, 1, 'POOL_REVIEWED', '2022-05-02')
  expect((await advance(first, 2, 'GRANTED', '2022-05-03', { dueOn: '2022-08-01' })).errors).toBeUndefined()
  const second = await apply('助保贷', 1, '2022-05-01')
  await advance(second, 1, 'POOL_REVIEWED', '2022-05-02')
  expect(
    (await advance(second, 2, 'GRANTED', '2022-05-03', { dueOn: '2023-05-01' })).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'pool.leverage-over',
    room: 0,
  })
  const { data } = await county.as(viewers.leader).run('{ riskPool { balance standing leverage headroom } }')
  expect(data.riskPool).toEqual({ balance: 100, standing: 1000, leverage: 10, headroom: 0 })
})

test('a head compensates an overdue pooled loan, a clerk does not, and the pool falls by it', async () => {
  const { data } = await county.as(clerk).run('{ loans(stage: [GRANTED]) { nodes { id version amount } } }')
  const { id, version } = data.loans.nodes.find(({ amount }: { amount: number }) => amount === 1000)
  expect((await advance(id, version, 'OVERDUE', '2022-08-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'loan.overdue-before-due',
    field: 'on',
    due: '2022-08-01',
  })
  await advance(id, version, 'OVERDUE', '2022-08-10')
  const input = { id, version: version + 1, on: '2022-08-20', amount: 60, documentNumber: '代偿1号' }
  expect((await run('compensateLoan', 'CompensateLoanInput', input)).errors?.[0]?.extensions).toMatchObject({
    code: 'forbidden',
  })
  const over = { ...input, amount: 101 }
  expect((await run('compensateLoan', 'CompensateLoanInput', over, head)).errors?.[0]?.extensions).toMatchObject({
    code: 'pool.compensation-over-pool',
    field: 'amount',
  })
  expect((await run('compensateLoan', 'CompensateLoanInput', input, head)).errors).toBeUndefined()
  const pool = await county.as(viewers.leader).run('{ riskPool { balance standing } }')
  expect(pool.data.riskPool).toEqual({ balance: 40, standing: 0 })
})

test('the pool gets back at most what it paid, and not before it paid', async () => {
  const recover = (amount: number, happenedOn: string) =>
    run('enterPoolMovement', 'EnterPoolMovementInput', {
      kind: 'RECOVERED',
      amount,
      happenedOn,
      party: '县农村商业银行',
      documentNumber: '追偿1号',
    })
  const refused = { code: 'pool.recovered-over-compensated', field: 'amount' }
  expect((await recover(10, '2022-08-19')).errors?.[0]?.extensions).toMatchObject({ ...refused, most: 0 })
  expect((await recover(50, '2022-08-25')).errors).toBeUndefined()
  expect((await recover(11, '2022-08-25')).errors?.[0]?.extensions).toMatchObject({ ...refused, most: 10 })
  expect((await recover(10, '2022-08-25')).errors).toBeUndefined()
})

test('a quota is not exceeded, and a loan needs the day it falls due', async () => {
  const big = await apply('银政通', 4101, '2022-06-01', viewers.townshipClerk('620725101'))
  expect((await advance(big, 1, 'GRANTED', '2022-06-02')).errors?.[0]?.extensions).toMatchObject({
    code: 'loan.due-required',
    field: 'dueOn',
  })
  expect(
    (await advance(big, 1, 'GRANTED', '2022-06-02', { dueOn: '2023-06-02' })).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'loan-product.quota-over',
    room: 4100,
  })
})

test('a loan is offered as overdue only once its day is past', async () => {
  const id = await apply('银政通', 70, '2022-06-01')
  await advance(id, 1, 'GRANTED', '2022-06-02', { dueOn: '2023-06-02' })
  const { data } = await county.as(clerk).run('{ loans(stage: [GRANTED]) { nodes { id nextStages } } }')
  const granted = data.loans.nodes.find((loan: { id: string }) => loan.id === id)
  expect(granted.nextStages).toEqual(['NORMAL', 'ATTENTION', 'REPAID'])
})

test('a note of matching says who has joined, takes back a wrong day, and is refused when it says nothing', async () => {
  const id = await apply('银政通', 60, '2022-07-01')
  const match = async (version: number, more: object) => {
    const { data, errors } = await county
      .as(clerk)
      .run(
        `mutation ($input: MatchLoanInput!) { matchLoan(input: $input) { matchStage bankOfferedOn guaranteedOn } }`,
        { input: { id, version, ...more } },
      )
    return errors?.[0]?.extensions ?? data.matchLoan
  }
  const nothing = { code: 'loan.match-nothing-new', field: 'bankOfferedOn' }
  expect(await match(1, {})).toMatchObject(nothing)
  const blank = { bankOfferedOn: null, guaranteedOn: null, guarantor: null, backedOn: null }
  expect(await match(1, blank)).toMatchObject(nothing)
  expect(await match(1, { guaranteedOn: '2022-07-05' })).toMatchObject({ code: 'loan.guarantor-required' })
  expect(await match(1, { bankOfferedOn: '2022-06-30' })).toMatchObject({ code: 'days-out-of-order' })
  expect(await match(1, { bankOfferedOn: '2022-07-04' })).toMatchObject({ matchStage: 'BANK_OFFERED' })
  expect(await match(2, { bankOfferedOn: '2022-07-04' })).toMatchObject(nothing)
  const guaranteed = { guaranteedOn: '2022-07-05', guarantor: '县担保公司' }
  expect(await match(2, guaranteed)).toMatchObject({ matchStage: 'GUARANTEED', bankOfferedOn: '2022-07-04' })
  expect(await match(3, { guaranteedOn: null, guarantor: null })).toMatchObject({ matchStage: 'BANK_OFFERED' })
})
