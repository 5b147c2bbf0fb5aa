import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const homes = (value: number | null, old: number | null, built: number | null, asOf = '2022-12-31') =>
  judge(
    questionOf(
      'CON-SHANTY-UNITS',
      {
        value,
        parts: [
          { name: '老旧小区', value: old },
          { name: '安置住房', value: built },
        ],
      },
      asOf,
    ),
  )

test('154 and 568 are 722', () => {
  expect(homes(722, 154, 568)).toMatchObject({ light: 'GREEN', met: true })
})

test('parts that do not add up are shown before the total is believed', () => {
  expect(homes(722, 154, 567)).toMatchObject({
    light: 'YELLOW',
    met: false,
    rule: { code: 'sum.disagrees', params: { sum: 721, difference: 1 } },
    toGreen: { code: 'green.reconcile' },
  })
  expect(homes(700, 154, 568)).toMatchObject({ light: 'RED', rule: { code: 'sum.disagrees' } })
})

test('short of the whole is judged like any number of homes', () => {
  expect(homes(721, 154, 567)).toMatchObject({ light: 'RED', gap: 1 })
  expect(homes(600, 100, 500, '2022-07-31')).toMatchObject({ light: 'GREEN', progress: { expected: 90 } })
})

test('without the total or a part there is no verdict', () => {
  expect(homes(null, 1, 1).rule.code).toBe('unknown.no-value')
  expect(homes(1, null, 1).rule.code).toBe('unknown.part-missing')
  expect(judge(questionOf('CON-SHANTY-UNITS', { value: 1 }, '2022-12-31')).rule.code).toBe('unknown.no-parts')
})
