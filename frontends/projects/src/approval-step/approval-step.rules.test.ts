import { describe, expect, it } from 'vitest'
import { stepState } from './approval-step.rules.ts'

const step = { dueOn: '2022-08-31', submittedOn: null, grantedOn: null, blockedSince: null }

describe('a step of the preliminary work', () => {
  it('is granted, whatever it waited for before', () => {
    expect(stepState({ ...step, grantedOn: '2022-09-02', blockedSince: '2022-08-01' }, '2022-09-03')).toBe('granted')
  })

  it('is overdue the day after it was due, not on the day itself', () => {
    expect(stepState(step, '2022-08-31')).toBe('waiting')
    expect(stepState(step, '2022-09-01')).toBe('overdue')
  })

  it('that stands still says so before it says it is late', () => {
    expect(stepState({ ...step, blockedSince: '2022-07-01' }, '2022-09-01')).toBe('blocked')
  })

  it('is under way once it was handed in', () => {
    expect(stepState({ ...step, submittedOn: '2022-08-02' }, '2022-08-30')).toBe('pending')
  })
})
