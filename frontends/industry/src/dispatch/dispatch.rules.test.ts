import { describe, expect, it } from 'vitest'
import { dispatchState } from './dispatch.rules.ts'

describe('a resolution of a dispatch meeting', () => {
  it.each([
    ['2022-09-15', null, 'underWay'],
    ['2022-09-07', null, 'soon'],
    ['2022-08-31', null, 'soon'],
    ['2022-08-30', null, 'overdue'],
    ['2022-08-01', '2022-08-20', 'done'],
  ])('due on %s and done on %s is %s at the end of August', (dueOn, doneOn, state) => {
    expect(dispatchState({ dueOn, doneOn }, '2022-08-31')).toBe(state)
  })
})
