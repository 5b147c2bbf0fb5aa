import { describe, expect, it } from 'vitest'
import type { Status, Submission } from './period.graphql.ts'
import { lampOfOwed, monthsToChoose, passingOf, standing, stepsToPass, waiting } from './period.rules.ts'

const today = '2022-08-31'

describe('a month', () => {
  const at = (status: Status | null, period = '2022-08') => standing(status, period, today)

  it('can be written until it is handed in', () => {
    expect([
      at(null),
      at('DRAFT'),
      at('RETURNED'),
      at('SUBMITTED'),
      at('REVIEWED'),
      at('APPROVED'),
      at('LOCKED'),
    ]).toEqual(['open', 'open', 'open', 'review', 'review', 'review', 'locked'])
  })

  it('is open with the one before it, and an older one only when it was given back', () => {
    expect([at(null, '2022-07'), at(null, '2022-06'), at('DRAFT', '2022-06'), at('RETURNED', '2022-01')]).toEqual([
      'open',
      'closed',
      'closed',
      'open',
    ])
  })

  it('has to have begun', () => {
    expect(at(null, '2022-09')).toBe('future')
  })

  it('stands with eleven others to choose from, and with the one that the address names', () => {
    expect(monthsToChoose(today, '2022-08')).toHaveLength(12)
    expect(monthsToChoose(today, '2022-08').at(-1)).toBe('2021-09')
    expect(monthsToChoose(today, '2020-02').at(-1)).toBe('2020-02')
  })
})

describe('a report that is owed', () => {
  it('is red once it is late or given back', () => {
    expect(lampOfOwed({ status: null, daysLeft: -1 })).toBe('RED')
    expect(lampOfOwed({ status: null, daysLeft: 0 })).toBe('YELLOW')
    expect(lampOfOwed({ status: 'RETURNED', daysLeft: 3 })).toBe('RED')
    expect(lampOfOwed({ status: 'DRAFT', daysLeft: 3 })).toBe('YELLOW')
    expect(lampOfOwed({ status: 'SUBMITTED', daysLeft: -3 })).toBe('GREEN')
  })
})

describe('a report before its head', () => {
  const report = (unit: string, status: Status, form = 'revenue'): Submission => ({
    id: `${form} ${unit}`,
    form,
    period: '2022-08',
    unit,
    status,
    revision: 1,
    submittedBy: null,
    submittedAt: null,
    reviewedBy: null,
    approvedBy: null,
    lockedAt: null,
    reason: null,
  })

  const head = { mayApprove: true }
  const reviewer = { mayApprove: false }
  const apart = { mayApprove: true, stepwise: true }

  it('is reviewed and approved at once by who may approve, and only reviewed by who may not', () => {
    expect(stepsToPass('SUBMITTED', head)).toEqual(['review', 'approve'])
    expect(stepsToPass('SUBMITTED', reviewer)).toEqual(['review'])
    expect(stepsToPass('REVIEWED', head)).toEqual(['approve'])
    expect(stepsToPass('APPROVED', reviewer)).toEqual([])
    expect(stepsToPass('DRAFT', head)).toEqual([])
  })

  it('goes step by step where reviewing and approving are two people', () => {
    expect([stepsToPass('SUBMITTED', apart), stepsToPass('REVIEWED', apart)]).toEqual([['review'], ['approve']])
  })

  it('is said to be passed by what the click does', () => {
    expect([passingOf('SUBMITTED', head), passingOf('SUBMITTED', apart), passingOf('REVIEWED', head)]).toEqual([
      'pass',
      'review',
      'approve',
    ])
    expect([passingOf('APPROVED', head), passingOf('LOCKED', head)]).toEqual(['lock', undefined])
  })

  it('waits before those that are approved already, form by form', () => {
    const found = waiting(
      [report('a', 'APPROVED'), report('b', 'DRAFT'), report('d', 'SUBMITTED', 'spending'), report('c', 'SUBMITTED')],
      head,
    )
    expect(found.map(({ unit }) => unit)).toEqual(['c', 'd', 'a'])
  })
})
