import { expect, it } from 'vitest'
import { spentOf } from './spend.rules.ts'

it('counts the money of a project with several works once', () => {
  const project = { id: 'p', totalInvestment: 200, priorInvestment: 30, completedInvestment: 20 }
  const works = [
    { id: 'a', project },
    { id: 'b', project },
    { id: 'c', project: null },
  ]
  expect(spentOf(works)).toEqual({ planned: 200, spent: 50, share: 25 })
  expect(spentOf([])).toEqual({ planned: 0, spent: 0, share: null })
})
