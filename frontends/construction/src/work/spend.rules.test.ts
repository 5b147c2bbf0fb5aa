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
})

it('does not say that works without a project have cost nothing', () => {
  const unknown = { planned: null, spent: null, share: null }
  expect(spentOf([{ id: 'c', project: null }])).toEqual(unknown)
  expect(spentOf([])).toEqual(unknown)
})
