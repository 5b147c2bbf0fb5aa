import { describe, expect, it } from 'vitest'
import { isOpen, lampOfOwed, type Owed } from './obligation.rules.ts'

const owed: Owed = {
  form: 'enterprise-operation',
  title: '企业生产经营月报',
  path: 'monthly-operation',
  period: '2022-08',
  unit: '620725101',
  dueOn: '2022-09-05',
  daysLeft: 5,
  total: 8,
  filled: 5,
  status: 'DRAFT',
  reason: null,
}

describe('what an office owes this month', () => {
  it('is still to do before anything is entered and after it was returned', () => {
    expect([null, 'DRAFT', 'RETURNED', 'SUBMITTED', 'LOCKED'].map((status) => isOpen({ ...owed, status }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('shows red what was returned or is late, yellow what is to do, green what is handed in', () => {
    expect(lampOfOwed(owed)).toBe('YELLOW')
    expect(lampOfOwed({ ...owed, daysLeft: -1 })).toBe('RED')
    expect(lampOfOwed({ ...owed, status: 'RETURNED' })).toBe('RED')
    expect(lampOfOwed({ ...owed, status: 'SUBMITTED', daysLeft: -1 })).toBe('GREEN')
  })
})
