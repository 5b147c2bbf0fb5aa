import { describe, expect, it } from 'vitest'
import { standingOf } from './due.rules.ts'

const today = '2022-08-31'

describe('a record against its day', () => {
  it('is well once it is done, however late', () => {
    expect(standingOf({ due: '2022-01-01', done: true }, today).light).toBe('GREEN')
  })

  it('is red by the day after', () => {
    expect(standingOf({ due: '2022-08-30', done: false }, today)).toEqual({ light: 'RED', key: 'overdue', days: 1 })
    expect(standingOf({ due: '2022-08-31', done: false }, today)).toEqual({ light: 'YELLOW', key: 'today', days: 0 })
  })

  it('warns a month before', () => {
    expect(standingOf({ due: '2022-09-30', done: false }, today)).toEqual({ light: 'YELLOW', key: 'due', days: 30 })
    expect(standingOf({ due: '2022-10-01', done: false }, today).light).toBe('GREEN')
  })

  it('is not known without a day', () => {
    expect(standingOf({ due: null, done: false }, today).light).toBe('UNKNOWN')
  })
})
