import { describe, expect, it } from 'vitest'
import { daysLeft, isDispatched, lightOfCase, stageOf, stepsFor, unitOfStep } from './case.rules.ts'

const bureau = { keeps: true, answers: true, department: 'housing-construction', township: null }
const office = { keeps: false, answers: true, department: 'transport', township: null }
const town = { keeps: false, answers: true, department: null, township: '130123101' }

describe('a case of the town’s management', () => {
  it('is red the day after its step was due, not on it', () => {
    expect(lightOfCase({ state: 'FILED', stepDueOn: '2022-08-30' }, '2022-08-31')).toBe('RED')
    expect(lightOfCase({ state: 'FILED', stepDueOn: '2022-08-31' }, '2022-08-31')).toBe('YELLOW')
    expect(lightOfCase({ state: 'FILED', stepDueOn: '2022-09-01' }, '2022-08-31')).toBe('UNKNOWN')
  })

  it('is green when closed, and neither well nor ill when it was refused', () => {
    expect(lightOfCase({ state: 'CLOSED', stepDueOn: null }, '2022-08-31')).toBe('GREEN')
    expect(lightOfCase({ state: 'REJECTED', stepDueOn: null }, '2022-08-31')).toBe('UNKNOWN')
  })

  it('is its township’s from the dispatch on where no department has it, and nobody’s before', () => {
    expect(unitOfStep({ step: 'FILE', department: null }, '130123101')).toBeNull()
    expect(unitOfStep({ step: 'REJECT', department: null }, '130123101')).toBeNull()
    expect(unitOfStep({ step: 'DISPATCH', department: null }, '130123101')).toBe('130123101')
    expect(unitOfStep({ step: 'RETURN', department: null }, '130123101')).toBe('130123101')
    expect(unitOfStep({ step: 'HANDLE', department: 'transport' }, '130123101')).toBe('transport')
  })

  it('counts days over the end of a month', () => {
    expect(daysLeft('2022-08-31', '2022-09-02')).toBe(2)
    expect(daysLeft('2022-08-31', '2022-08-29')).toBe(-2)
  })

  it('that was sent back is with its handler again', () => {
    expect(stageOf('RETURNED')).toBe('DISPATCHED')
    expect(stageOf('VERIFIED')).toBe('VERIFIED')
  })

  it('is nobody’s to handle before its dispatch', () => {
    expect(isDispatched('FILED')).toBe(false)
    expect(isDispatched('RETURNED')).toBe(true)
  })

  it('is handled by whom it was dispatched to, or by the bureau for them', () => {
    const sent = { nextSteps: ['REDISPATCH', 'HANDLE'] as const, department: 'transport', township: '130123101' }
    expect(stepsFor(sent, office)).toEqual(['HANDLE'])
    expect(stepsFor(sent, town)).toEqual([])
    expect(stepsFor(sent, bureau)).toEqual(['REDISPATCH', 'HANDLE'])
    expect(stepsFor({ ...sent, department: null }, town)).toEqual(['HANDLE'])
  })
})
