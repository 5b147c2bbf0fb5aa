import { describe, expect, it } from 'vitest'
import { difficultyLamp, stepsFor } from './difficulty.rules.ts'

const bureau = { keeps: true, department: 'industry-it' }
const power = { keeps: false, department: 'power-supply' }

describe('a difficulty of an enterprise', () => {
  it('is green only once the enterprise itself says so', () => {
    expect(difficultyLamp({ stage: 'CONFIRMED_BY_ENTERPRISE', daysOverdue: 9 })).toBe('GREEN')
    expect(difficultyLamp({ stage: 'RESOLVED', daysOverdue: 9 })).toBe('YELLOW')
  })

  it('is red the day after it was due, not on it', () => {
    expect(difficultyLamp({ stage: 'ASSIGNED', daysOverdue: 1 })).toBe('RED')
    expect(difficultyLamp({ stage: 'ASSIGNED', daysOverdue: 0 })).toBe('YELLOW')
  })

  it('is sent on by the bureau and answered by the department it was sent to', () => {
    expect(stepsFor({ stage: 'RAISED', department: null }, bureau)).toEqual(['assign'])
    expect(stepsFor({ stage: 'ASSIGNED', department: 'power-supply' }, power)).toEqual(['reply', 'resolve'])
    expect(stepsFor({ stage: 'REPLIED', department: 'power-supply' }, bureau)).toEqual(['reply', 'resolve'])
  })

  it('is not answered by another office, nor by one without an office, nor once it is settled', () => {
    const other = { keeps: false, department: 'finance' }
    expect(stepsFor({ stage: 'REPLIED', department: 'power-supply' }, other)).toEqual([])
    expect(stepsFor({ stage: 'RAISED', department: null }, { keeps: false, department: null })).toEqual([])
    expect(stepsFor({ stage: 'RESOLVED', department: 'power-supply' }, bureau)).toEqual([])
  })
})
