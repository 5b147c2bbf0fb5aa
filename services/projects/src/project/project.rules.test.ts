import { expect, test } from 'vitest'
import { isStale } from '../investment-lead/investment-lead.rules.ts'
import { warningsOf } from '../monthly-investment/progress.rules.ts'
import { approvalLevelOf } from '../project-change/project-change.rules.ts'
import { refusalOfMove, type StageFacts, type StageMove } from './project.rules.ts'

const ready: StageFacts = {
  stage: 'READY',
  kind: 'CONTINUING',
  planYear: 2022,
  stageSince: '2022-03-01',
  startedOn: null,
  completedOn: null,
  listedOn: '2022-01-10',
  unsigned: 0,
}
const start: StageMove = {
  to: 'STARTED',
  on: '2022-04-10',
  today: '2022-08-31',
  evidence: 'START_ORDER',
  document: '开工令1号',
}

test.each<[string, Partial<StageFacts>, Partial<StageMove>, string | null]>([
  ['with evidence and a day', {}, {}, null],
  ['without evidence', {}, { evidence: null }, 'project.start-without-evidence'],
  ['with a blank document', {}, { document: ' ' }, 'project.start-without-evidence'],
  ['tomorrow', {}, { on: '2022-09-01' }, 'day-in-future'],
  ['today', {}, { on: '2022-08-31' }, null],
  ['before it was ready', {}, { on: '2022-02-28' }, 'days-out-of-order'],
  [
    'in the year before its plan year',
    { stageSince: '2021-03-01' },
    { on: '2021-04-10' },
    'project.resumption-outside-year',
  ],
  ['from the reserve', { kind: 'RESERVE' }, {}, 'project.start-not-listed'],
  [
    'again, after a standstill, without new evidence',
    { stage: 'SUSPENDED', startedOn: '2022-03-20' },
    { evidence: null },
    null,
  ],
  ['straight from approval', { stage: 'APPROVED' }, {}, 'project.stage-order'],
])('a project that starts %s', (_case, facts, move, code) => {
  expect(refusalOfMove({ ...ready, ...facts }, { ...start, ...move })?.code ?? null).toBe(code)
})

test.each([
  ['within what is usual', [10, 12, 11], 13, []],
  ['out of line', [10, 12, 11], 30, ['progress.jump']],
  ['out of line, but too soon to say', [10, 12], 30, []],
  ['the same as last month', [10, 12, 11], 11, ['progress.same-as-last-month']],
])('a month %s', (_case, earlier, completed, warnings) => {
  expect(warningsOf({ completed, earlier })).toEqual(warnings)
})

test('the county decides from the second change, or above a tenth of the whole', () => {
  expect(approvalLevelOf(1, 1000, 1100)).toBe('AUTHORITY')
  expect(approvalLevelOf(1, 1000, 1101)).toBe('COUNTY')
  expect(approvalLevelOf(2, 1000, null)).toBe('COUNTY')
})

test('a lead is stale after ninety days without review, a signed one never', () => {
  expect(isStale({ stage: 'TALKS' as never, reviewedOn: '2022-06-02' }, '2022-08-31')).toBe(false)
  expect(isStale({ stage: 'TALKS' as never, reviewedOn: '2022-06-01' }, '2022-08-31')).toBe(true)
  expect(isStale({ stage: 'SIGNED' as never, reviewedOn: '2022-01-01' }, '2022-08-31')).toBe(false)
})
