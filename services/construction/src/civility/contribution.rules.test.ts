import { expect, test } from 'vitest'
import { refusalOfContribution } from './contribution.rules.ts'

const today = '2022-08-31'
const given = { givenOn: '2022-05-01', volunteers: 10, hours: 40, amount: 0 }

test('hours of volunteers stand, and money alone', () => {
  expect(refusalOfContribution(given, today)).toBeNull()
  expect(refusalOfContribution({ ...given, volunteers: 0, hours: 0, amount: 500 }, today)).toBeNull()
})

test.each([
  ['hours of nobody', { volunteers: 0 }, 'contribution.hours-and-volunteers'],
  ['nothing', { volunteers: 0, hours: 0 }, 'contribution.nothing-given'],
  ['tomorrow’s hours', { givenOn: '2022-09-01' }, 'day-in-future'],
])('%s are refused', (_case, over, code) =>
  expect(refusalOfContribution({ ...given, ...over }, today)).toMatchObject({ code }),
)
