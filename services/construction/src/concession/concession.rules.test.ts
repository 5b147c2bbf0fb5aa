import { expect, test } from 'vitest'
import { refusalOfCheck, refusalOfConcession } from './concession.rules.ts'

const today = '2022-08-31'
const failed = { checkedOn: '2022-06-01', passed: false, findings: '围挡不规范', remediedOn: '2022-06-10' }

test('a concession ends after it begins', () => {
  expect(refusalOfConcession({ beginsOn: '2022-05-10', endsOn: '2037-05-09' })).toBeNull()
  expect(refusalOfConcession({ beginsOn: '2022-05-10', endsOn: '2022-05-10' })).toMatchObject({ field: 'endsOn' })
})

test('a check that failed says why and can be put right', () => expect(refusalOfCheck(failed, today)).toBeNull())

test.each([
  ['of tomorrow', { checkedOn: '2022-09-01' }, 'day-in-future'],
  ['failed without findings', { findings: ' ' }, 'concession.findings-required'],
  ['passed and remedied', { passed: true }, 'concession.nothing-to-remedy'],
  ['remedied before it was made', { remediedOn: '2022-05-01' }, 'days-out-of-order'],
])('a check %s is refused', (_case, over, code) =>
  expect(refusalOfCheck({ ...failed, ...over }, today)).toMatchObject({ code }),
)
