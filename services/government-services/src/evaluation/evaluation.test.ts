import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { HOUSING, MARKET, madeItem } from '../testing/hand-made-items.ts'
import { poorReviewStagesAfter } from './service-evaluation.rules.ts'

const centre = viewers.clerkOf('government-services', 'government-service')
const housing = viewers.clerkIn(HOUSING)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange((ctx) => madeItem(ctx, '施工许可'))
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = centre, fields = 'id version') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const fault = (answer: Awaited<ReturnType<typeof run>>) => answer.errors?.[0]?.extensions

async function closedCase(number: string): Promise<string> {
  const values = {
    itemId: '施工许可',
    number,
    applicant: '张某',
    channel: 'WINDOW',
    acceptedWhen: 'OFFICE_HOURS',
    acceptedOn: '2022-07-01',
    visits: 1,
  }
  const kept = await run('keepServiceCase', 'KeepServiceCaseInput', { values })
  const { id, version } = kept.data.keepServiceCase
  const decision = { id, version, step: 'DECIDE', on: '2022-07-08', result: 'GRANTED', document: '许可' }
  await run('advanceServiceCase', 'AdvanceServiceCaseInput', decision)
  return id
}
const evaluate = (caseId: string, rating: string, evaluatedOn = '2022-07-11', more: object = {}) =>
  run(
    'keepServiceEvaluation',
    'KeepServiceEvaluationInput',
    { ...more, values: { caseId, rating, channel: 'WINDOW', evaluatedOn } },
    centre,
    'id version department poor stage dueOn daysLeft nextStages',
  )
const step = (id: string, version: number, stage: string, on: string, more: object = {}, viewer = housing) =>
  run(
    'advancePoorReview',
    'AdvancePoorReviewInput',
    { id, version, stage, on, note: '说明', ...more },
    viewer,
    'version stage nextStages mistaken closedOn',
  )

test('the rules: content ends it, discontent puts it right again, an appeal ends or resumes it', () => {
  expect(poorReviewStagesAfter('CALLED_BACK', true)).toEqual(['CLOSED'])
  expect(poorReviewStagesAfter('CALLED_BACK', false)).toEqual(['RECTIFYING'])
  expect(poorReviewStagesAfter('APPEALED', null)).toEqual(['CLOSED', 'RECTIFYING'])
  expect(poorReviewStagesAfter(null, null)).toEqual([])
})

test('a case is evaluated once; only a bad word has fifteen working days', async () => {
  const good = await closedCase('好1')
  expect((await evaluate(good, 'FAIRLY_SATISFIED')).data.keepServiceEvaluation).toMatchObject({
    poor: false,
    stage: null,
    dueOn: null,
    nextStages: [],
  })
  expect(fault(await evaluate(good, 'DISSATISFIED'))).toMatchObject({ code: 'duplicate' })
  expect(fault(await evaluate(await closedCase('早1'), 'SATISFIED', '2022-06-30'))).toMatchObject({
    code: 'days-out-of-order',
  })
  const poor = await evaluate(await closedCase('差1'), 'DISSATISFIED')
  const { id, version } = poor.data.keepServiceEvaluation
  expect(poor.data.keepServiceEvaluation).toMatchObject({
    department: HOUSING,
    stage: 'RECEIVED',
    dueOn: '2022-08-01',
    nextStages: ['VERIFIED'],
  })
  const again = await county.as(centre).run('{ serviceEvaluations(filter: { poor: true }) { nodes { caseId } } }')
  const [{ caseId }] = again.data.serviceEvaluations.nodes
  expect(fault(await evaluate(caseId, 'SATISFIED', '2022-07-11', { id, version }))).toMatchObject({
    code: 'service-evaluation.fixed',
  })
})

test('it is verified, put right, called back and closed by its department, and only in that order', async () => {
  const list = await county.as(housing).run('{ serviceEvaluations(filter: { poor: true }) { nodes { id } } }')
  const [{ id }] = list.data.serviceEvaluations.nodes
  expect(fault(await step(id, 1, 'RECTIFYING', '2022-07-12'))).toMatchObject({
    code: 'poor-review.step',
    next: 'VERIFIED',
  })
  expect(fault(await step(id, 1, 'VERIFIED', '2022-07-12', {}, viewers.clerkIn(MARKET)))).toMatchObject({
    code: 'not-found',
  })
  expect(fault(await step(id, 1, 'VERIFIED', '2022-07-12', { note: ' ' }))).toMatchObject({
    code: 'text-required',
    field: 'note',
  })
  expect((await step(id, 1, 'VERIFIED', '2022-07-12')).data.advancePoorReview).toMatchObject({
    nextStages: ['RECTIFYING', 'APPEALED'],
  })
  await step(id, 2, 'RECTIFYING', '2022-07-13')
  expect(fault(await step(id, 3, 'CALLED_BACK', '2022-07-14'))).toMatchObject({ code: 'poor-review.content-required' })
  await step(id, 3, 'CALLED_BACK', '2022-07-14', { content: false })
  expect(fault(await step(id, 4, 'CLOSED', '2022-07-15'))).toMatchObject({
    code: 'poor-review.step',
    next: 'RECTIFYING',
  })
  await step(id, 4, 'RECTIFYING', '2022-07-18')
  expect(fault(await step(id, 5, 'CALLED_BACK', '2022-07-17', { content: true }))).toMatchObject({
    code: 'days-out-of-order',
  })
  await step(id, 5, 'CALLED_BACK', '2022-07-20', { content: true })
  expect((await step(id, 6, 'CLOSED', '2022-07-21')).data.advancePoorReview).toMatchObject({
    stage: 'CLOSED',
    closedOn: '2022-07-21',
  })
})

test('an appeal is judged by the centre; a mistake no longer counts', async () => {
  const poor = await evaluate(await closedCase('误1'), 'VERY_DISSATISFIED')
  const { id } = poor.data.keepServiceEvaluation
  await step(id, 1, 'VERIFIED', '2022-07-12')
  await step(id, 2, 'APPEALED', '2022-07-13')
  expect(fault(await step(id, 3, 'CLOSED', '2022-07-14'))).toMatchObject({ code: 'poor-review.appeal-of-centre' })
  expect((await step(id, 3, 'CLOSED', '2022-07-14', {}, centre)).data.advancePoorReview).toMatchObject({
    mistaken: true,
  })
  const rates = async (asOf: string) =>
    (
      await county
        .as(viewers.leader)
        .run(
          `{ evaluationRates(asOf: "${asOf}") { department closedCases evaluated poor calledBack repaired late mistaken satisfiedRate callBackRate } }`,
        )
    ).data.evaluationRates[0]
  expect(await rates('2022-07-31')).toEqual({
    department: null,
    closedCases: 4,
    evaluated: 3,
    poor: 1,
    calledBack: 1,
    repaired: 1,
    late: 0,
    mistaken: 1,
    satisfiedRate: 50,
    callBackRate: 100,
  })
  expect(await rates('2022-07-13')).toMatchObject({ poor: 2, calledBack: 0, repaired: 0, mistaken: 0 })
})

test('the tenth working day warns, a day past the fifteenth is red', async () => {
  await evaluate(await closedCase('差9'), 'DISSATISFIED', '2022-08-08')
  expect(await alertsOf(county, 'poor-review.deadline', '2022-08-19')).toEqual([])
  expect(await alertsOf(county, 'poor-review.deadline', '2022-08-22')).toEqual([{ label: '差9', severity: 'YELLOW' }])
  expect(await alertsOf(county, 'poor-review.deadline')).toEqual([{ label: '差9', severity: 'RED' }])
})

test('a bad word put right too late counts as late for good, one put right on its last day does not', async () => {
  const lateAt = async (asOf: string) => {
    const rates = await county.as(viewers.leader).run(`{ evaluationRates(asOf: "${asOf}") { late repaired } }`)
    return rates.data.evaluationRates[0]
  }
  const before = await lateAt('2022-08-02')
  const repair = async (number: string, closedOn: string) => {
    const { id } = (await evaluate(await closedCase(number), 'DISSATISFIED')).data.keepServiceEvaluation
    await step(id, 1, 'VERIFIED', '2022-07-12')
    await step(id, 2, 'RECTIFYING', '2022-07-13')
    await step(id, 3, 'CALLED_BACK', '2022-07-20', { content: true })
    await step(id, 4, 'CLOSED', closedOn)
  }
  await repair('末日办结', '2022-08-01')
  await repair('迟办结', '2022-08-02')
  expect(await lateAt('2022-08-01')).toEqual({ late: before.late, repaired: before.repaired + 1 })
  expect(await lateAt('2022-08-02')).toEqual({ late: before.late + 1, repaired: before.repaired + 2 })
})

test('one evaluation is read by its id, by whoever may see it', async () => {
  const { id } = (await evaluate(await closedCase('单1'), 'SATISFIED')).data.keepServiceEvaluation
  const ask = 'query ($id: ID!) { serviceEvaluation(id: $id) { rating case { number } } }'
  const read = async (viewer: typeof centre) => (await county.as(viewer).run(ask, { id })).data.serviceEvaluation
  expect(await read(housing)).toEqual({ rating: 'SATISFIED', case: { number: '单1' } })
  expect(await read(viewers.clerkIn(MARKET))).toBeNull()
})

test('a spreadsheet of evaluations names the case by its number, out and in; a number that nobody has is handed back', async () => {
  await closedCase('批量1')
  const out = await county
    .as(centre)
    .run('{ governmentServicesSheetRows(sheet: "serviceEvaluations", first: 100) { nodes { cells } } }')
  const numbers = out.data.governmentServicesSheetRows.nodes.map(
    ({ cells }: { cells: { caseId: string } }) => cells.caseId,
  )
  expect(numbers).toContain('好1')
  const row = (caseId: string) => ({
    cells: { caseId, rating: 'SATISFIED', channel: 'WINDOW', evaluatedOn: '2022-07-11' },
  })
  const rows = [row(' 批量1 '), row('没有这件')]
  const check =
    'query ($rows: [SheetRowInput!]!) { checkGovernmentServicesSheet(sheet: "serviceEvaluations", rows: $rows) { nodes { state after } faults { code field rows } } }'
  const checked = (await county.as(centre).run(check, { rows })).data.checkGovernmentServicesSheet
  expect(checked.nodes[0]).toMatchObject({ state: 'NEW', after: { caseId: '批量1' } })
  expect(checked.faults).toEqual([{ code: 'not-found', field: 'caseId', rows: [1] }])
  const save = 'mutation ($input: SaveSheetInput!) { saveGovernmentServicesSheet(input: $input) { entered refused } }'
  const saved = await county.as(centre).run(save, { input: { sheet: 'serviceEvaluations', rows } })
  expect(saved.data.saveGovernmentServicesSheet).toEqual({ entered: 1, refused: 1 })
})
