import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const farmland = (value: number | null, baseline: number | null) =>
  judge(questionOf('LND-FARMLAND', { value, baseline }, '2022-06-30'))

test('the same farmland is enough, more is welcome', () => {
  expect(farmland(600_000, 600_000)).toMatchObject({ light: 'GREEN', met: true, rule: { code: 'baseline.kept' } })
  expect(farmland(600_001, 600_000)).toMatchObject({ light: 'GREEN', rule: { code: 'baseline.above' }, gap: -1 })
})

test('a tenth of a 亩 lost is red at once, and restoring it turns it green', () => {
  expect(farmland(599_999.9, 600_000)).toMatchObject({
    light: 'RED',
    gap: 0.1,
    toGreen: { code: 'green.restore', params: { lacking: 0.1 } },
  })
})

test('no survey, no baseline or a negative area is not judged', () => {
  expect(farmland(null, 1).rule.code).toBe('unknown.no-value')
  expect(farmland(1, null).rule.code).toBe('unknown.no-baseline')
  expect(farmland(-1, 1).rule.code).toBe('unknown.negative')
})
