import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { fen } from '../testing/hand-made.ts'
import { DebtItem, DebtMovement } from './debt.entity.ts'

const head = viewers.headOf('finance')
const clerk = viewers.clerkOf('finance')
const taxHead = viewers.headOf('finance', 'tax')
const others = {
  clerk,
  taxHead,
  statistician: viewers.statistician,
  supervisor: viewers.supervisor,
  township: viewers.townshipHead('620725101'),
}
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const debt = { kind: 'HIDDEN', name: '道路欠款', debtor: '城投', creditor: '施工方', takenOn: '2016-01-01' }
    await ctx.create(DebtItem, { ...debt, id: 'd1', dueOn: null, approvalId: null, projectId: null } as never, 'made')
    const move = (kind: string, amount: number, movedOn: string, id: string) =>
      ctx.create(
        DebtMovement,
        { id, debtId: 'd1', kind, amount: fen(amount), movedOn, voucherNumber: id } as never,
        'made',
      )
    await move('TAKEN', 1000, '2016-01-01', 'm1')
    await move('REPAID', 100, '2021-06-01', 'm2')
    await move('REPAID', 50, '2022-07-01', 'm3')
  })
})
afterAll(() => county.stop())

const TARGET =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on FinanceTarget { value measurement explanation { inputs { value } records { nodes { label note } } } } } }'
const target = async (viewer: typeof head, asOf = '2022-08-31') =>
  (await county.as(viewer).run(TARGET, { r: [{ __typename: 'FinanceTarget', code: 'FIN-HIDDENDEBT', asOf }] })).data
    ._entities[0]

test('leaders and the bureau’s heads see what hidden debt amounts to, and its baseline', async () => {
  for (const viewer of [viewers.leader, head]) {
    const { value, measurement } = await target(viewer)
    expect(value).toBe(850)
    expect(JSON.parse(measurement).baseline).toBe(900)
  }
  expect((await target(head, '2022-06-30')).value).toBe(900)
})

test.each(Object.entries(others))(
  '%s learns nothing of it: no value, no explanation, no amount, no trail',
  async (_who, viewer) => {
    expect(await target(viewer)).toEqual({ value: null, measurement: null, explanation: null })
    const list = await county
      .as(viewer)
      .run(
        '{ debtItems { nodes { balance resolved movements { amount } } } debtMovements { totalCount } debtResolutions { totalCount } }',
      )
    expect(list.errors).toBeUndefined()
    for (const node of list.data.debtItems.nodes) expect(node).toEqual({ balance: null, resolved: null, movements: [] })
    expect(list.data.debtMovements.totalCount).toBe(0)
    const trail = await county.as(viewer).run('{ financeHistory(type: "DebtMovement", subject: "m1") { totalCount } }')
    expect(trail.errors?.[0]?.extensions).toMatchObject({ code: 'not-found' })
    const overview = await county.as(viewer).run('{ moneyOverview { hiddenDebt } }')
    expect(overview.data?.moneyOverview?.hiddenDebt ?? null).toBeNull()
  },
)

const keep = (verb: string, values: object, viewer = head) =>
  county
    .as(viewer)
    .run(`mutation ($input: Keep${verb}Input!) { keep${verb}(input: $input) { id } }`, { input: { values } })

test.each([
  ['another bureau’s head', { kind: 'REPAID', amount: 1, movedOn: '2022-08-01' }, 'debt.heads-only', taxHead],
  ['more than is owed', { kind: 'REPAID', amount: 851, movedOn: '2022-08-01' }, 'debt.over-balance', head],
  ['before it was taken', { kind: 'REPAID', amount: 1, movedOn: '2015-12-31' }, 'days-out-of-order', head],
])('a movement is refused: %s', async (_case, values, code, viewer) => {
  const answer = await keep('DebtMovement', { debtId: 'd1', voucherNumber: 'x', ...values }, viewer)
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code })
})

test('borrowing without leave is not kept, nor new hidden debt, nor leave beyond the year’s limit', async () => {
  const debt = { name: '债', debtor: '园区', creditor: '银行', takenOn: '2022-05-01' }
  const codeOf = async (answer: ReturnType<typeof keep>) => (await answer).errors?.[0]?.extensions['code']
  expect(await codeOf(keep('DebtItem', { ...debt, kind: 'STATUTORY' }, clerk))).toBe('debt.unapproved')
  expect(await codeOf(keep('DebtItem', { ...debt, kind: 'HIDDEN' }, clerk))).toBe('debt.new-hidden')
  const approval = { approvalYear: 2022, borrower: '园区', purpose: '道路', approvedOn: '2022-04-01' }
  const given = await keep('BorrowingApproval', { ...approval, documentNumber: '1号', amount: 1_000_000_000 }, clerk)
  expect(given.errors).toBeUndefined()
  expect(
    await codeOf(keep('BorrowingApproval', { ...approval, documentNumber: '2号', amount: 860_000_001 }, clerk)),
  ).toBe('borrowing.over-limit')
  const approvalId = given.data.keepBorrowingApproval.id
  expect((await keep('DebtItem', { ...debt, kind: 'STATUTORY', approvalId }, clerk)).errors).toBeUndefined()
})
