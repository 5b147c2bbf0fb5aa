import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const debt = (value: number | null, baseline: number | null, asOf = '2022-06-30') =>
  judge(questionOf('FIN-HIDDENDEBT', { value, baseline }, asOf))

test('a 分 less debt is less, the same is yellow until the deadline, more is red', () => {
  expect(debt(99.99, 100)).toMatchObject({ light: 'GREEN', met: true, rule: { code: 'below.fallen' } })
  expect(debt(100, 100)).toMatchObject({ light: 'YELLOW', rule: { code: 'below.flat' } })
  expect(debt(100, 100, '2022-12-31')).toMatchObject({ light: 'RED' })
  expect(debt(100.01, 100)).toMatchObject({ light: 'RED', rule: { code: 'below.risen' }, gap: 0.01 })
})

test('nothing left is enough, even over a base of nothing or none', () => {
  expect(debt(0, 0)).toMatchObject({ light: 'GREEN', met: true, rule: { code: 'below.cleared' } })
  expect(debt(0, null)).toMatchObject({ light: 'GREEN' })
})

test('a cut is read as a share cut away', () => {
  const steps = (value: number | null) => judge(questionOf('SRV-CUT-STEPS', { value }, '2022-06-30'))
  expect(steps(12)).toMatchObject({ light: 'GREEN', rule: { code: 'cut.made' } })
  expect(steps(0)).toMatchObject({ light: 'YELLOW', rule: { code: 'cut.none' } })
  expect(steps(-3)).toMatchObject({ light: 'RED', rule: { code: 'cut.grown' } })
  expect(steps(101).rule.code).toBe('unknown.no-share')
})

test('a negative debt, no debt figure or no baseline is not judged', () => {
  expect(debt(-1, 5).rule.code).toBe('unknown.negative')
  expect(debt(null, 5).rule.code).toBe('unknown.no-value')
  expect(debt(5, null).rule.code).toBe('unknown.no-baseline')
})
