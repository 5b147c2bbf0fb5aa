import { describe, expect, it } from 'vitest'
import { dayAfter, daysUntil, leverageLamp, loanLamp, stands } from './loan.rules.ts'

const loan = { stage: 'NORMAL' as const, dueOn: '2022-12-31', renewedBy: null }
const today = '2022-08-31'

describe('the lamp of a loan', () => {
  it('is green in good standing, yellow from thirty days before it is due, red once it is overdue', () => {
    expect(loanLamp(loan, today)).toBe('GREEN')
    expect(loanLamp({ ...loan, dueOn: '2022-10-01' }, today)).toBe('GREEN')
    expect(loanLamp({ ...loan, dueOn: '2022-09-30' }, today)).toBe('YELLOW')
    expect(loanLamp({ ...loan, dueOn: today }, today)).toBe('YELLOW')
    expect(loanLamp({ ...loan, dueOn: '2022-08-30' }, today)).toBe('RED')
    expect(loanLamp({ ...loan, stage: 'OVERDUE' }, today)).toBe('RED')
  })

  it('stays green where a renewal is under way, and yellow while the bank watches', () => {
    expect(loanLamp({ ...loan, dueOn: '2022-09-10', renewedBy: 'next' }, today)).toBe('GREEN')
    expect(loanLamp({ ...loan, stage: 'ATTENTION' }, today)).toBe('YELLOW')
  })

  it('is none for a loan that is not out', () => {
    expect(
      (['APPLIED', 'REFUSED', 'REPAID', 'COMPENSATED'] as const).map((stage) => loanLamp({ ...loan, stage }, today)),
    ).toEqual(Array(4).fill('UNKNOWN'))
    expect(stands({ stage: 'POOL_REVIEWED' })).toBe(false)
  })
})

describe('the leverage of the pool', () => {
  it('is green to eight times, yellow to ten, red above', () => {
    expect([8, 8.01, 10, 10.01, null].map(leverageLamp)).toEqual(['GREEN', 'YELLOW', 'YELLOW', 'RED', 'UNKNOWN'])
  })
})

describe('days', () => {
  it('are counted over the end of a month', () => {
    expect(daysUntil('2022-08-31', '2022-09-30')).toBe(30)
    expect(daysUntil('2022-08-31', '2022-08-01')).toBe(-30)
    expect(dayAfter('2022-08-31', 30)).toBe('2022-09-30')
  })
})
