import { expect, test } from 'vitest'
import { breachesOf } from './plan-conformity.rules.ts'

const plan = { plannedIndustries: ['C31', 'C35'], plannedIntensity: 120, landFree: 100 }

test('a project within sector, intensity and plot keeps to the plan', () =>
  expect(breachesOf(plan, { industryCode: 'C311', investment: 12_000, landMu: 100 })).toEqual([]))

test.each([
  [{ industryCode: 'C30', investment: 12_000, landMu: 100 }, ['industry-outside-plan']],
  [{ industryCode: 'C31', investment: 11_999, landMu: 100 }, ['intensity-below-plan']],
  [{ industryCode: 'C31', investment: 99_999, landMu: 100.5 }, ['land-not-free']],
  [{ industryCode: 'C31', investment: 1, landMu: 0 }, ['land-required']],
])('%o breaks it: %s', (proposal, breaches) => expect(breachesOf(plan, proposal)).toEqual(breaches))
