import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const floodPlan = (value: number | null, asOf: string) => judge(questionOf('LND-GEOPLAN', { value }, asOf))

test.each([
  ['2022-04-30', 0, 'GREEN', 'milestone.ahead'],
  ['2022-05-01', 0, 'YELLOW', 'milestone.near'],
  ['2022-05-30', 0, 'YELLOW', 'milestone.near'],
  ['2022-05-31', 0, 'RED', 'milestone.missed'],
  ['2022-09-01', 0, 'RED', 'milestone.missed'],
  ['2022-09-01', 1, 'GREEN', 'milestone.done'],
  ['2022-04-30', 1, 'GREEN', 'milestone.done'],
])('the flood-season plan due 31 May on %s, done %i: %s', (asOf, value, light, code) => {
  expect(floodPlan(value, asOf)).toMatchObject({ light, rule: { code }, met: value === 1 })
})

test('finishing it is what turns it green', () => {
  expect(floodPlan(0, '2022-06-01')).toMatchObject({ gap: 1, toGreen: { code: 'green.finish' } })
})

test('half done, negative or unsaid is neither yes nor no', () => {
  expect(floodPlan(0.5, '2022-04-30').rule.code).toBe('unknown.not-yes-or-no')
  expect(floodPlan(-1, '2022-04-30').light).toBe('UNKNOWN')
  expect(floodPlan(null, '2022-04-30').rule.code).toBe('unknown.no-value')
})
