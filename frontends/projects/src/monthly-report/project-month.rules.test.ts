import { describe, expect, it } from 'vitest'
import { runningTotal, yearOf } from './project-month.rules.ts'

describe('a project’s months', () => {
  it('count once they are reported; a draft and another year are gaps', () => {
    const months = [
      { period: '2022-04', completed: 3_160_000, reported: true },
      { period: '2022-05', completed: 1_000_000, reported: false },
      { period: '2021-05', completed: 9_000_000, reported: true },
    ]
    expect(yearOf(months, 2022)).toEqual([null, null, null, 316, ...Array.from({ length: 8 }, () => null)])
  })

  it('add up to the last reported month and say nothing of the months to come', () => {
    expect(runningTotal([null, 1.5, null, 2, null])).toEqual([0, 1.5, 1.5, 3.5, null])
  })

  it('without a report add up to nothing at all', () => {
    expect(runningTotal([null, null])).toEqual([null, null])
  })
})
