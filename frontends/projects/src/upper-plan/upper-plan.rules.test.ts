import { describe, expect, it } from 'vitest'
import type { UpperPlanEntry } from './upper-plan.graphql.ts'
import { yieldOf } from './upper-plan.rules.ts'

const entry = (more: Partial<UpperPlanEntry>) =>
  ({ planYear: 2022, status: 'SUBMITTED', askedAmount: 100, admittedAmount: null, ...more }) as UpperPlanEntry

describe('what was won from above', () => {
  it('counts money of admitted entries only, though all of them asked', () => {
    const entries = [
      entry({}),
      entry({ status: 'ADMITTED', admittedAmount: 60 }),
      entry({ status: 'REFUSED', admittedAmount: 10 }),
    ]
    expect(yieldOf(entries, 2022)).toEqual({ count: 3, admitted: 1, asked: 300, got: 60 })
  })

  it('leaves other years out', () => {
    expect(yieldOf([entry({ planYear: 2021, status: 'ADMITTED', admittedAmount: 60 })], 2022)).toEqual({
      count: 0,
      admitted: 0,
      asked: 0,
      got: 0,
    })
  })
})
