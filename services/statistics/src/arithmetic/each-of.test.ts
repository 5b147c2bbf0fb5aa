import { expect, test } from 'vitest'
import type { Part } from './measurement.ts'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const growth = (parts: Part[], asOf = '2022-06-30') => judge(questionOf('FIN-SEEK-TOTAL', { value: 5, parts }, asOf))
const township = (i: number, value: number | null): Part => ({ name: `第${i}乡`, value })

test('every township must grow: all above nothing is green', () => {
  expect(growth([township(1, 0.1), township(2, 30)])).toMatchObject({
    light: 'GREEN',
    met: true,
    rule: { params: { total: 2 } },
  })
})

test('one of ten that does not grow is yellow and named, four are red, and at the deadline one is red', () => {
  const ten = (failing: number) => Array.from({ length: 10 }, (_, i) => township(i, i < failing ? 0 : 4))
  expect(growth(ten(1))).toMatchObject({ light: 'YELLOW', gap: 1, rule: { params: { names: '第0乡', count: 1 } } })
  expect(growth(ten(3))).toMatchObject({ light: 'YELLOW' })
  expect(growth(ten(4))).toMatchObject({ light: 'RED' })
  expect(growth(ten(1), '2022-12-31')).toMatchObject({ light: 'RED' })
  expect(growth(ten(10)).rule.params['names']).toBe('第0乡、第1乡、第2乡、第3乡、第4乡…')
})

test('employment is stable when each of its three figures is on course', () => {
  const stable = (...values: number[]) =>
    judge(questionOf('EMP-STABLE', { value: null, parts: values.map((value, i) => township(i, value)) }, '2022-06-30'))
  expect(stable(1, 1, 1)).toMatchObject({ light: 'GREEN' })
  expect(stable(1, 0, 1)).toMatchObject({ met: false })
})

test('who fell behind catches up with a share of the year before, in step with the days', () => {
  const catchUp = (value: number, asOf: string) =>
    judge(questionOf('FIN-SEEK-CATCHUP', { value: null, parts: [{ name: '陈户镇', value, baseline: 365 }] }, asOf))
  expect(catchUp(181, '2022-06-30').light).toBe('GREEN')
  expect(catchUp(180, '2022-06-30').met).toBe(false)
  expect(catchUp(365, '2022-12-31').light).toBe('GREEN')
})

test('no parts or a silent part is not judged, unless another already fails', () => {
  expect(growth([]).rule.code).toBe('unknown.no-parts')
  expect(growth([township(1, 3), township(2, null)]).rule.code).toBe('unknown.part-missing')
  expect(growth([township(1, -3), township(2, null)]).light).toBe('RED')
})
