import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('finance', 'tax')
const land = viewers.clerkIn('natural-resources')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, input: object, viewer = clerk, fields = 'id version stage') => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`
  return county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
}
const keep = async (name: string, values: object, viewer = clerk) =>
  county
    .as(viewer)
    .run(`mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { id version } }`, { input: { values } })
const code = (answer: { errors?: readonly { extensions: object }[] }) => answer.errors?.[0]?.extensions

test('a clue goes from land to its check to the treasury; no more is recovered than was verified', async () => {
  const clue = {
    origin: 'LAND',
    kind: 'DEED',
    taxpayer: '某地产',
    parcelCode: '620725001001GB00001',
    sign: '无申报记录',
    suspectedAmount: 100,
    foundOn: '2022-08-01',
    department: 'natural-resources',
  }
  expect(code(await run('reportTaxClue', { ...clue, uscc: 'O' }))).toMatchObject({
    code: 'credit-code-wrong-shape',
    field: 'uscc',
  })
  expect(code(await run('reportTaxClue', { ...clue, parcelCode: 'xx' }, land))).toMatchObject({
    code: 'parcel-code-wrong-shape',
    field: 'parcelCode',
  })
  const found = await run('reportTaxClue', clue, land, 'id version stage dueOn foundBy')
  expect(found.data.reportTaxClue).toMatchObject({ stage: 'FOUND', dueOn: '2022-08-29', foundBy: 'natural-resources' })
  const { id } = found.data.reportTaxClue
  const check = { id, version: 1, verifiedOn: '2022-08-10', verifiedAmount: 80, finding: '属实' }
  expect(code(await run('verifyTaxClue', check, viewers.clerkIn('education')))).toMatchObject({ code: 'not-found' })
  expect(code(await run('verifyTaxClue', { ...check, verifiedOn: '2022-07-31' }, land))).toMatchObject({
    code: 'days-out-of-order',
  })
  expect((await run('verifyTaxClue', check, land)).data.verifyTaxClue.stage).toBe('VERIFIED')
  const close = { id, version: 2, stage: 'RECOVERED', closedOn: '2022-08-20', basis: '税票1号' }
  expect(code(await run('closeTaxClue', { ...close, recoveredAmount: 81 }))).toMatchObject({
    code: 'tax-clue.over-verified',
    room: 80,
  })
  expect(code(await run('closeTaxClue', { ...close, recoveredAmount: 80 }, land))).toMatchObject({ code: 'forbidden' })
  expect((await run('closeTaxClue', { ...close, recoveredAmount: 80 })).data.closeTaxClue.stage).toBe('RECOVERED')
  expect(code(await run('closeTaxClue', { ...close, version: 3, stage: 'EXEMPT' }))).toMatchObject({
    code: 'tax-clue.stage-step',
  })
  // Put to the tax bureau, a clue stays in sight of who reported it, and only in sight.
  const toTax = (await run('reportTaxClue', { ...clue, parcelCode: null, department: 'tax' }, land)).data.reportTaxClue
  const seen = (viewer: typeof land) =>
    county.as(viewer).run('query ($id: ID!) { taxClues(id: $id) { nodes { nextStages } } }', { id: toTax.id })
  expect((await seen(land)).data.taxClues.nodes).toEqual([{ nextStages: [] }])
  expect((await seen(viewers.clerkIn('education'))).data.taxClues.nodes).toEqual([])
  expect((await run('verifyTaxClue', { ...check, id: toTax.id }, land)).errors).toHaveLength(1)
  const parcel = await county
    .as(viewers.leader)
    .run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on LandParcel { taxRecovered taxClues { stage } } } }',
      { r: [{ __typename: 'LandParcel', code: clue.parcelCode }] },
    )
  expect(parcel.data._entities).toEqual([{ taxRecovered: 80, taxClues: [{ stage: 'RECOVERED' }] }])
})

test('a township reads the risk clues that it reported itself, and no other unit reads them', async () => {
  const clue = {
    title: '民间借贷',
    field: 'BANKING',
    sign: '上门讨债',
    arisenOn: '2022-08-01',
    reportedOn: '2022-08-05',
  }
  const town = viewers.townshipClerk('620725101')
  const { id } = (await run('reportRiskClue', clue, town)).data.reportRiskClue
  await run('reportRiskClue', { ...clue, title: '互保' }, viewers.townshipClerk('620725203'))
  const seen = async (viewer: typeof town) =>
    (await county.as(viewer).run('{ financialRiskClues { nodes { id title reportedBy } } }')).data.financialRiskClues
      .nodes
  expect(await seen(town)).toEqual([{ id, title: '民间借贷', reportedBy: '620725101' }])
  expect(await seen(viewers.townshipClerk('620725203'))).toMatchObject([{ title: '互保' }])
  expect(await seen(viewers.clerkIn('education'))).toEqual([])
  // It only reads it: the office assesses.
  const step = { id, version: 1, stage: 'ASSESSED', on: '2022-08-06', level: 'MAJOR' }
  expect(code(await run('advanceRiskClue', step, town))).toMatchObject({ code: 'forbidden' })
  const corrected = { id, version: 1, cells: { title: '改名' } }
  const sheet = { sheet: 'financialRiskClues', rows: [corrected] }
  const saved = await county
    .as(town)
    .run('mutation ($input: SaveSheetInput!) { saveFinanceSheet(input: $input) { corrected faults { code } } }', {
      input: sheet,
    })
  expect(saved.data?.saveFinanceSheet ?? saved.errors).toMatchObject({ corrected: 0, faults: [{ code: 'forbidden' }] })
})

test('a risk is assessed, disposed of and closed, one step at a time', async () => {
  const clue = { title: '逾期', field: 'BANKING', sign: '互保', arisenOn: '2022-08-01', reportedOn: '2022-08-05' }
  const told = await run('reportRiskClue', clue, viewers.townshipClerk('620725101'))
  const { id } = told.data.reportRiskClue
  const step = (version: number, stage: string, on: string, more = {}) =>
    run('advanceRiskClue', { id, version, stage, on, ...more })
  expect(code(await step(1, 'CLOSED', '2022-08-06'))).toMatchObject({
    code: 'risk-clue.stage-step',
    allowed: ['ASSESSED'],
  })
  expect(code(await step(1, 'ASSESSED', '2022-08-06'))).toMatchObject({
    code: 'risk-clue.level-required',
    field: 'level',
  })
  expect(code(await step(1, 'ASSESSED', '2022-08-04', { level: 'MAJOR' }))).toMatchObject({ code: 'days-out-of-order' })
  expect((await step(1, 'ASSESSED', '2022-08-06', { level: 'MAJOR' })).data.advanceRiskClue.stage).toBe('ASSESSED')
  expect(code(await step(2, 'DISPOSED', '2022-08-20'))).toMatchObject({ code: 'text-required', field: 'disposal' })
  await step(2, 'DISPOSED', '2022-08-20', { disposal: '落实还款' })
  expect((await step(3, 'CLOSED', '2022-08-30')).data.advanceRiskClue.stage).toBe('CLOSED')
})

test('never more is collected, paid or cleared than is left', async () => {
  const arrears = { taxpayer: '甲', sector: 'C31', keySector: true, kind: 'VAT', amount: 100, arisenOn: '2022-01-01' }
  const { id: arrearsId } = (await keep('TaxArrears', arrears)).data.keepTaxArrears
  const collect = (amount: number, collectedOn = '2022-05-01') =>
    keep('ArrearsCollection', { arrearsId, way: 'PAID', amount, collectedOn })
  expect(code(await collect(101))).toMatchObject({ code: 'arrears.over-balance', field: 'amount', room: 100 })
  expect(code(await collect(1, '2021-12-31'))).toMatchObject({ code: 'days-out-of-order', field: 'collectedOn' })
  await collect(60)
  expect(code(await collect(41))).toMatchObject({ room: 40 })
  const award = {
    policyKind: 'INDUSTRY',
    policy: '奖',
    receiver: '甲',
    approvedAmount: 50,
    approvedOn: '2022-03-01',
    documentNumber: '1',
    payBy: '2022-05-01',
  }
  const { id: payoutId } = (await keep('AwardPayout', award)).data.keepAwardPayout
  const pay = (amount: number, paidOn: string) =>
    keep('AwardPayment', { payoutId, amount, paidOn, voucherNumber: `${amount}` })
  expect(code(await pay(51, '2022-04-01'))).toMatchObject({ code: 'award.over-approval' })
  expect(code(await pay(5, '2022-02-28'))).toMatchObject({ code: 'days-out-of-order', field: 'paidOn' })
  const lent = { holder: '城投', reason: '垫付', amount: 30, paidOn: '2022-01-01' }
  const { id: paymentId } = (await keep('TemporaryPayment', lent)).data.keepTemporaryPayment
  expect(
    code(await keep('TemporaryClearing', { paymentId, way: 'RETURNED', amount: 31, clearedOn: '2022-02-01' })),
  ).toMatchObject({ code: 'temporary-payment.over-balance' })
})

test('units hand in while a window is open, and ask for early money that the bureau alone approves', async () => {
  const submission = {
    windowId: 'window-2022-golden',
    department: 'natural-resources',
    title: '材料',
    amount: 1,
    submittedOn: '2022-03-31',
  }
  expect((await keep('BudgetSubmission', submission, land)).errors).toBeUndefined()
  expect(code(await keep('BudgetSubmission', { ...submission, submittedOn: '2022-04-01' }, land))).toMatchObject({
    code: 'budget-window.closed',
  })
  const fee = {
    projectId: 'p',
    department: 'natural-resources',
    work: 'LAND',
    requestedAmount: 10,
    requestedOn: '2022-03-01',
  }
  expect((await keep('PreliminaryFee', fee, land)).errors).toBeUndefined()
  const approved = { ...fee, approvedAmount: 10, approvedOn: '2022-03-02' }
  expect(code(await keep('PreliminaryFee', approved, land))).toMatchObject({ code: 'preliminary-fee.bureau-decides' })
  expect(code(await keep('PreliminaryFee', { ...approved, approvedAmount: 11 }))).toMatchObject({
    code: 'preliminary-fee.over-request',
  })
  expect((await keep('PreliminaryFee', approved)).errors).toBeUndefined()
})

test('a unit drafts its catch-up plan once, and the bureau approves it', async () => {
  const plan = {
    planYear: 2022,
    department: 'natural-resources',
    stage: 'DRAFTED',
    measures: '每月赴省对接',
    goalAmount: 10,
    owner: '局长',
    draftedOn: '2022-03-01',
  }
  const approved = { ...plan, stage: 'APPROVED', approvedOn: '2022-03-20' }
  expect(code(await keep('CatchUpPlan', approved, land))).toMatchObject({
    code: 'catch-up.bureau-approves',
    field: 'stage',
  })
  expect((await keep('CatchUpPlan', plan, land)).errors).toBeUndefined()
  expect(code(await keep('CatchUpPlan', plan, land))).toMatchObject({ code: 'duplicate' })
  expect(code(await keep('CatchUpPlan', { ...approved, department: 'education', approvedOn: null }))).toMatchObject({
    code: 'catch-up.approval-day',
  })
})

test('a month of revenue counts once its bureau has submitted every kind', async () => {
  const row = (kind: string, local = 40) => ({ kind, dueAmount: 100, collectedAmount: 90, localAmount: local })
  const save = (rows: object[], unit = 'tax') => run('saveRevenue', { period: '2022-07', unit, rows }, clerk, 'saved')
  expect(code(await save([row('NON_TAX')]))).toMatchObject({
    code: 'revenue.kind-of-other-unit',
    field: 'rows[0].kind',
  })
  expect(code(await save([row('VAT', 91)]))).toMatchObject({
    code: 'revenue.local-over-collected',
    field: 'rows[0].localAmount',
  })
  expect((await save([row('VAT')])).data.saveRevenue.saved).toBe(1)
  const submit = () =>
    county.as(clerk).run('mutation ($input: PeriodStepInput!) { submitFinancePeriod(input: $input) { status } }', {
      input: { form: 'revenue', period: '2022-07', unit: 'tax' },
    })
  expect(code(await submit())).toMatchObject({ code: 'revenue.kinds-missing' })
  const grid = await county
    .as(clerk)
    .run('{ revenueMonth(period: "2022-07", unit: "tax") { kind current { version } } }')
  const kinds = grid.data.revenueMonth.filter(({ current }: { current: object | null }) => current === null)
  await save(kinds.map(({ kind }: { kind: string }) => row(kind)))
  expect((await county.as(viewers.leader).run('{ moneyOverview { revenue } }')).data.moneyOverview.revenue).toBeNull()
  expect((await submit()).data.submitFinancePeriod.status).toBe('SUBMITTED')
  expect((await county.as(viewers.leader).run('{ moneyOverview { revenue } }')).data.moneyOverview.revenue).toBe(
    14 * 40,
  )
})
