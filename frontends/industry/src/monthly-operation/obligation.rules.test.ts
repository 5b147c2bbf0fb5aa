import { describe, expect, it } from 'vitest'
import { dutiesOf, isOpen, type Owed } from './obligation.rules.ts'

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
  it('is one line for a report that many townships fill', () => {
    const [duty, ...more] = dutiesOf([owed, { ...owed, unit: '620725102', total: 2, filled: 2 }])
    expect(more).toEqual([])
    expect(duty).toMatchObject({ units: 2, total: 10, filled: 7 })
    expect(duty?.open.map(({ unit }) => unit)).toEqual(['620725102', '620725101'])
  })

  it('counts a submitted unit as filled and leaves it out of what is still to do', () => {
    const [duty] = dutiesOf([owed, { ...owed, unit: '620725106', status: 'SUBMITTED' }])
    expect(duty?.open).toHaveLength(1)
    expect(duty?.units).toBe(2)
  })

  it('keeps months apart, the one due first before the other', () => {
    const july = { ...owed, period: '2022-07', dueOn: '2022-08-05' }
    expect(dutiesOf([owed, july]).map(({ period }) => period)).toEqual(['2022-07', '2022-08'])
  })

  it('is still to do before anything is entered and after it was returned', () => {
    expect([null, 'DRAFT', 'RETURNED', 'SUBMITTED', 'LOCKED'].map((status) => isOpen({ ...owed, status }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('is nothing when nothing is owed', () => {
    expect(dutiesOf([])).toEqual([])
  })
})
