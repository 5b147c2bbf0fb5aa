import { expect, test } from 'vitest'
import { lightOfBatch, lightOfHousehold } from './housing.rules.ts'

const batch = { startedOn: null, completedOn: null, plannedStartOn: '2022-04-01', plannedFinishOn: '2022-08-30' }

test('a batch is red until it begins once it was due, yellow when it ends late', () => {
  expect(lightOfBatch(batch, '2022-04-01')).toBe('UNKNOWN')
  expect(lightOfBatch(batch, '2022-04-02')).toBe('RED')
  expect(lightOfBatch({ ...batch, startedOn: '2022-04-10' }, '2022-08-30')).toBe('GREEN')
  expect(lightOfBatch({ ...batch, startedOn: '2022-04-10' }, '2022-08-31')).toBe('YELLOW')
  expect(lightOfBatch({ ...batch, startedOn: '2022-04-10', completedOn: '2022-09-05' }, '2022-09-30')).toBe('GREEN')
})

test('a household with an agreement waits for its money', () => {
  const agreement = {
    id: 'a',
    number: '1',
    kind: 'MONEY' as const,
    compensation: 1,
    signedOn: '2022-03-01',
    paidOn: null,
  }
  expect(lightOfHousehold({ state: 'REGISTERED', agreement: null })).toBe('UNKNOWN')
  expect(lightOfHousehold({ state: 'AGREED', agreement })).toBe('YELLOW')
  expect(lightOfHousehold({ state: 'AGREED', agreement: { ...agreement, paidOn: '2022-04-01' } })).toBe('UNKNOWN')
  expect(lightOfHousehold({ state: 'RESETTLED', agreement })).toBe('GREEN')
})
