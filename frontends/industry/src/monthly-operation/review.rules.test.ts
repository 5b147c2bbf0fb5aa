import { describe, expect, it } from 'vitest'
import type { Submission } from './monthly-operation.graphql.ts'
import { stepsToPass, waiting } from './review.rules.ts'

const report = (unit: string, status: Submission['status']): Submission => ({
  id: unit,
  form: 'enterprise-operation',
  period: '2022-08',
  unit,
  status,
  revision: 1,
  submittedBy: '乡镇填报员',
  submittedAt: null,
  reviewedBy: null,
  approvedBy: null,
  lockedAt: null,
  reason: null,
})

describe('a report in review', () => {
  it('is passed from submitted to approved in one go, and locked only after', () => {
    expect(stepsToPass('SUBMITTED')).toEqual(['review', 'approve'])
    expect(stepsToPass('REVIEWED')).toEqual(['approve'])
    expect(stepsToPass('APPROVED')).toEqual(['lock'])
  })

  it('cannot be passed while it is a draft, returned or locked', () => {
    expect((['DRAFT', 'RETURNED', 'LOCKED'] as const).flatMap(stepsToPass)).toEqual([])
  })

  it('waits before those that are approved already', () => {
    const found = waiting([report('101', 'APPROVED'), report('102', 'DRAFT'), report('106', 'SUBMITTED')])
    expect(found.map(({ unit }) => unit)).toEqual(['106', '101'])
  })
})
