import { expect, test } from 'vitest'
import type { Part } from './measurement.ts'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const funds = (parts: Part[], asOf = '2022-06-30') => judge(questionOf('EMP-SI-BALANCE', { value: null, parts }, asOf))

test('every fund that covers its spending, to the 分, is green', () => {
  expect(funds([{ name: '失业', value: 0.3, baseline: 0.1 + 0.2 }])).toMatchObject({ light: 'GREEN', met: true })
  expect(funds([{ name: '工伤', value: 0 }])).toMatchObject({ light: 'GREEN' })
})

test('a large surplus of one fund pays for no deficit of another', () => {
  const parts = [
    { name: '养老', value: 9_000_000, baseline: 1 },
    { name: '工伤', value: 10, baseline: 10.01 },
  ]
  expect(funds(parts)).toMatchObject({
    light: 'YELLOW',
    met: false,
    rule: { params: { names: '工伤', deficit: 0.01 } },
  })
  expect(funds(parts, '2022-12-31')).toMatchObject({ light: 'RED', toGreen: { code: 'green.balance' } })
})

test('no funds, or one that has not said, is not judged', () => {
  expect(funds([]).rule.code).toBe('unknown.no-parts')
  expect(funds([{ name: '生育', value: null }]).rule.code).toBe('unknown.part-missing')
})
