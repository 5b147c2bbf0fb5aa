import { expect, test } from 'vitest'
import { daysToHeating } from './heating-season.ts'
import { refusalOfSection } from './heating.rules.ts'

const none = { testedOn: null, testNumber: null, completedOn: null }
const today = '2022-08-31'

test.each([
  ['finished without a test', { ...none, completedOn: '2022-08-20' }, 'heating.not-tested', 'testedOn'],
  ['tested without a record', { ...none, testedOn: '2022-08-20' }, 'heating.test-number-required', 'testNumber'],
  ['tested tomorrow', { ...none, testedOn: '2022-09-01' }, 'day-in-future', 'testedOn'],
  [
    'finished before its test',
    { testedOn: '2022-08-20', testNumber: '1', completedOn: '2022-08-19' },
    'days-out-of-order',
    'completedOn',
  ],
])('a section %s is refused', (_case, days, code, field) =>
  expect(refusalOfSection(days, today)).toMatchObject({ code, field }),
)

test('an open section, and one tested and finished, stand', () => {
  expect(refusalOfSection(none, today)).toBeNull()
  expect(refusalOfSection({ testedOn: '2022-08-20', testNumber: '1', completedOn: '2022-08-22' }, today)).toBeNull()
})

test('heating is called from sixty days before the fifteenth of October, and after it', () => {
  expect(daysToHeating('2022-08-15')).toBeNull()
  expect(daysToHeating('2022-08-16')).toBe(60)
  expect(daysToHeating('2022-10-20')).toBe(-5)
})
