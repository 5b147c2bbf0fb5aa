import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const grade = (value: number | null, baseline: number | null) =>
  judge(questionOf('LND-QUALITY', { value, baseline }, '2022-06-30'))

test('grade one is the best: the same or a smaller average grade is kept', () => {
  expect(grade(5.2, 5.2)).toMatchObject({ light: 'GREEN', met: true })
  expect(grade(5.1, 5.2)).toMatchObject({ light: 'GREEN', met: true })
})

test('a larger average grade is worse land', () => {
  expect(grade(5.21, 5.2)).toMatchObject({ light: 'RED', rule: { code: 'baseline.worse' }, gap: 0.01 })
})

test('without either grade there is no verdict', () => {
  expect(grade(null, 5).light).toBe('UNKNOWN')
  expect(grade(5, null).rule.code).toBe('unknown.no-baseline')
  expect(grade(5, -5).rule.code).toBe('unknown.negative')
})
