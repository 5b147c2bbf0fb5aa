import { expect, it } from 'vitest'
import type { Figures, ItemReduction } from './reduction.graphql.ts'
import { cutOf, reductionsOf } from './reduction.rules.ts'

const figures = (stepCount: number, fee = 0): Figures => ({
  stepCount,
  materialCount: 4,
  promisedDays: 10,
  fee,
  visits: 1,
})

const item = (department: string, pair: [Figures, Figures] | null): ItemReduction => ({
  id: department,
  name: department,
  department,
  reduction: pair && { before: pair[0], now: pair[1] },
})

it('what departments asked before and ask now adds up to what the county does', () => {
  const [county, finance, justice] = reductionsOf([
    item('finance', [figures(6), figures(4)]),
    item('finance', [figures(4), figures(4)]),
    item('justice', [figures(5), figures(2)]),
  ])
  expect(finance).toMatchObject({
    department: 'finance',
    compared: 2,
    before: { stepCount: 10 },
    now: { stepCount: 8 },
  })
  expect(justice).toMatchObject({ compared: 1, before: { stepCount: 5 }, now: { stepCount: 2 } })
  expect(county).toMatchObject({ department: null, compared: 3, before: { stepCount: 15 }, now: { stepCount: 10 } })
  expect(cutOf(county!, 'stepCount')).toBeCloseTo(33.33, 1)
})

it('an item that was not in force on both days is not compared, and its department does not appear', () => {
  expect(reductionsOf([item('finance', null)])).toEqual([expect.objectContaining({ department: null, compared: 0 })])
})

it('fees add up to the cent', () => {
  const fees = Array.from({ length: 3 }, () => item('finance', [figures(1, 0.1), figures(1, 0)]))
  expect(reductionsOf(fees)[0]?.before.fee).toBe(0.3)
})

it('where nothing was asked before, nothing can be cut; where more is asked, the cut is below zero', () => {
  expect(cutOf({ before: figures(5, 0), now: figures(5, 0) }, 'fee')).toBeNull()
  expect(cutOf({ before: figures(5), now: figures(6) }, 'stepCount')).toBe(-20)
})
