import { expect, it } from 'vitest'
import { stateOfCheck } from './supervision.rules.ts'

const check = { plannedOn: '2022-08-15', checkedOn: null, result: null, rectifiedOn: null }

it('a check that is not made is late from the day after it was planned for', () => {
  expect(stateOfCheck(check, '2022-08-15')).toBe('planned')
  expect(stateOfCheck(check, '2022-08-16')).toBe('late')
})

it('a check that was made is done, unless something still has to be put right', () => {
  const made = { ...check, checkedOn: '2022-08-20' }
  expect(stateOfCheck({ ...made, result: 'IN_ORDER' }, '2022-08-31')).toBe('done')
  expect(stateOfCheck({ ...made, result: 'TO_RECTIFY' }, '2022-08-31')).toBe('toRectify')
  expect(stateOfCheck({ ...made, result: 'TO_RECTIFY', rectifiedOn: '2022-08-28' }, '2022-08-31')).toBe('done')
})
