import { expect, test } from 'vitest'
import {
  isOverdue,
  passageOf,
  refusalOfCategory,
  refusalOfDay,
  refusalOfGridCell,
  stepsFrom,
} from './urban-case.rules.ts'

test('a case is collected, filed, dispatched, handled, checked and closed, in that order alone', () => {
  expect(passageOf('FILE', 'REPORTED')).toMatchObject({ to: 'FILED', next: 'DISPATCH' })
  expect(passageOf('HANDLE', 'FILED')).toBeNull()
  expect(passageOf('CLOSE', 'HANDLED')).toBeNull()
  expect(stepsFrom('HANDLED')).toEqual(['RETURN', 'VERIFY'])
  expect(stepsFrom('RETURNED')).toEqual(['REDISPATCH', 'HANDLE'])
  expect(stepsFrom('CLOSED')).toEqual([])
  expect(stepsFrom('REJECTED')).toEqual([])
})

test('a case is over its time from the day after, and never once it has ended', () => {
  expect(isOverdue('2022-08-30', '2022-08-31')).toBe(true)
  expect(isOverdue('2022-08-31', '2022-08-31')).toBe(false)
  expect(isOverdue(null, '2022-08-31')).toBe(false)
})

test('a step comes neither before the last one nor after today', () => {
  expect(refusalOfDay('2022-09-01', '2022-08-30', '2022-08-31')).toMatchObject({ code: 'day-in-future' })
  expect(refusalOfDay('2022-08-29', '2022-08-30', '2022-08-31')).toMatchObject({ code: 'days-out-of-order' })
  expect(refusalOfDay('2022-08-30', '2022-08-30', '2022-08-31')).toBeNull()
})

test.each([
  [{ code: 'a1', handlingDays: 3 }, 'code-wrong-shape'],
  [{ code: 'B01', handlingDays: 0 }, 'case-limit.too-short'],
  [{ code: 'B01', handlingDays: 61 }, 'case-limit.too-long'],
])('%o is no category', (values, code) => expect(refusalOfCategory(values)).toMatchObject({ code }))

test.each([
  [{ code: '62072510100', township: '620725101' }, null, 'code-wrong-shape'],
  [{ code: '62072510200101', township: '620725101' }, null, 'grid-cell.of-another-township'],
  [{ code: '62072510100102', township: '620725101' }, { code: '62072510100101' }, 'grid-cell.code-fixed'],
])('%o is no cell of its township', (values, before, code) =>
  expect(refusalOfGridCell(values, '2022-08-31', before)).toMatchObject({ code }),
)
