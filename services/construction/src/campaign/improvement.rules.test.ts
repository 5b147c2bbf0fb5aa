import { expect, test } from 'vitest'
import { refusalOfImprovement } from './improvement.rules.ts'

const today = '2022-08-31'
const facts = { planned: 10, done: 4, checkedOn: '2022-08-20' }

test.each([
  ['nothing is planned', { planned: 0, done: 0 }, 'improvement.plan-required', 'planned'],
  ['more is done than planned', { done: 10.1 }, 'improvement.over-plan', 'done'],
  ['it is looked at tomorrow', { checkedOn: '2022-09-01' }, 'day-in-future', 'checkedOn'],
])('an improvement is refused when %s', (_case, over, code, field) =>
  expect(refusalOfImprovement({ ...facts, ...over }, today)).toMatchObject({ code, field }),
)

test('one done in part, or wholly, stands', () => {
  expect(refusalOfImprovement(facts, today)).toBeNull()
  expect(refusalOfImprovement({ ...facts, done: 10 }, today)).toBeNull()
})
