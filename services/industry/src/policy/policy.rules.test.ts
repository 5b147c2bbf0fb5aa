import { expect, test } from 'vitest'
import { awardStagesAfter, hindrancesOf, rewardOf } from './policy.rules.ts'

const facts = { aboveScale: true, revenue: 2400, industryCode: 'C311', enterpriseClass: 'B', growth: 12 }

test('an enterprise that meets every part is eligible, and one that misses by a little is told which', () => {
  const rule = { aboveScale: true, leastRevenue: 2400, industries: ['C31'], classes: ['A', 'B'], leastGrowth: 12 }
  expect(hindrancesOf(facts, rule)).toEqual([])
  expect(hindrancesOf({ ...facts, growth: 11.9, revenue: 2399 }, rule)).toEqual(['leastRevenue', 'leastGrowth'])
})

test('what is unknown of an enterprise does not meet a rule that asks for it', () => {
  expect(hindrancesOf({ ...facts, growth: null }, { leastGrowth: 0 })).toEqual(['leastGrowth'])
  expect(hindrancesOf({ ...facts, growth: null }, {})).toEqual([])
})

test('a reward grows with growth and ends at its most', () => {
  const reward = { base: 5, perPoint: 0.5, most: 8 }
  expect(rewardOf(facts, reward, 10)).toBe(6)
  expect(rewardOf({ ...facts, growth: 40 }, reward, 10)).toBe(8)
  expect(rewardOf({ ...facts, growth: null }, reward, 10)).toBe(5)
})

test('nothing is paid that was not approved', () => {
  expect(awardStagesAfter('REVIEWED')).not.toContain('PAID')
  expect(awardStagesAfter('APPROVED')).toEqual(['PAID'])
})
