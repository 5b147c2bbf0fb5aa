import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { HOUSING, madeCase, madeItem } from '../testing/hand-made-items.ts'
import { ServiceCaseStage } from './service-case.codes.ts'

const centre = viewers.clerkOf('government-services', 'government-service')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '许可', {}, [{ publishedOn: '2022-05-01' }])
    await madeCase(ctx, '在办')
    const decidedOn = '2022-05-20'
    await madeCase(ctx, '办结', { stage: ServiceCaseStage.DECIDED, decidedOn, closedOn: decidedOn })
  })
})
afterAll(() => county.stop())

const run = (verb: string, input: object) => {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
  return county.as(centre).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { id } }`, { input })
}
const fault = (answer: Awaited<ReturnType<typeof run>>) => answer.errors?.[0]?.extensions

/** Everything that is kept of cases, as one text. */
const kept = async (): Promise<string> => {
  const tables = ['service_case', 'service_case_joint', 'service_evaluation']
  const rows = await Promise.all(tables.map((table) => county.db.sql(`SELECT * FROM ${table} ORDER BY id`, [])))
  return JSON.stringify(rows)
}

const CASE = {
  number: '新件',
  itemId: '许可',
  applicant: '张某',
  channel: 'WINDOW',
  acceptedWhen: 'OFFICE_HOURS',
  acceptedOn: '2022-08-01',
  visits: 1,
}
const of = (number: string, more: object) => ({ id: number, version: 1, ...more })

test.each([
  ['keepServiceCase', { values: { ...CASE, acceptedOn: '2022-04-30' } }, 'service-case.item-not-in-force', 'itemId'],
  ['keepServiceCase', { values: { ...CASE, acceptedOn: '2022-09-01' } }, 'day-in-future', 'acceptedOn'],
  ['keepServiceCase', { values: { ...CASE, visits: -1 } }, 'amount-below-zero', 'visits'],
  ['keepServiceCase', { values: { ...CASE, agreedDays: -1 } }, 'amount-below-zero', 'agreedDays'],
  ['keepServiceCase', { values: { ...CASE, agreedDays: 21 } }, 'service-case.promise-over-law', 'agreedDays'],
  ['keepServiceCase', { values: { ...CASE, township: '620725101' } }, 'service-case.not-at-point', 'township'],
  ['keepServiceCase', { values: { ...CASE, itemId: '没有的' } }, 'not-found', 'itemId'],
  ['advanceServiceCase', of('在办', { step: 'RETURN', on: '2022-05-01', reason: '缺件' }), 'days-out-of-order', 'on'],
  ['advanceServiceCase', of('在办', { step: 'RETURN', on: '2022-05-10' }), 'text-required', 'reason'],
  [
    'advanceServiceCase',
    of('在办', { step: 'DECIDE', on: '2022-05-10', document: '文' }),
    'service-case.result-required',
    'result',
  ],
  [
    'advanceServiceCase',
    of('在办', { step: 'ARCHIVE', on: '2022-05-10', document: '档' }),
    'service-case.step',
    'step',
  ],
  ['advanceServiceCase', of('办结', { step: 'ARCHIVE', on: '2022-05-19', document: '档' }), 'days-out-of-order', 'on'],
  ['advanceServiceCase', of('办结', { step: 'ARCHIVE', on: '2022-05-20', document: ' ' }), 'text-required', 'document'],
  [
    'publishServiceCase',
    of('办结', { resultPublishedOn: '2022-05-19', publishedAt: '网站' }),
    'days-out-of-order',
    'resultPublishedOn',
  ],
  [
    'publishServiceCase',
    of('办结', { processPublishedOn: '2022-05-01', publishedAt: '网站' }),
    'days-out-of-order',
    'processPublishedOn',
  ],
  ['publishServiceCase', of('办结', { publishedAt: '网站' }), 'service-case.nothing-published', 'processPublishedOn'],
  [
    'routeServiceCase',
    { caseId: '在办', on: '2022-05-01', joints: [{ ordinal: 1, department: HOUSING, name: '审', days: 1 }] },
    'days-out-of-order',
    'on',
  ],
  [
    'routeServiceCase',
    { caseId: '在办', on: '2022-05-03', joints: [{ ordinal: 1, department: HOUSING, name: '审', days: -1 }] },
    'amount-below-zero',
    'days',
  ],
  [
    'routeServiceCase',
    { caseId: '在办', on: '2022-05-03', joints: [{ ordinal: 1, department: '住建', name: '审', days: 1 }] },
    'code-wrong-shape',
    'department',
  ],
  [
    'keepServiceEvaluation',
    { values: { caseId: '办结', rating: 'SATISFIED', channel: 'WINDOW', evaluatedOn: '2022-05-01' } },
    'days-out-of-order',
    'evaluatedOn',
  ],
  [
    'keepServiceEvaluation',
    { values: { caseId: '办结', rating: 'SATISFIED', channel: 'WINDOW', evaluatedOn: '2022-09-01' } },
    'day-in-future',
    'evaluatedOn',
  ],
])('%s %j is refused by the name of its field, and nothing changes', async (verb, input, code, field) => {
  const before = await kept()
  expect(fault(await run(verb, input))).toMatchObject({ code, field })
  expect(await kept()).toBe(before)
})
