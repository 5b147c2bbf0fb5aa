import { expect, test } from 'vitest'
import type { Measurement } from './measurement.ts'
import { judge } from './judge.ts'
import { questionOf } from './question-of.ts'

const funds = (measured: Partial<Measurement>, asOf = '2022-06-30') =>
  judge(questionOf('FIN-SEEK-VS-REV', measured, asOf))

test('funds won growing faster than revenue is green, equally fast is not faster, slower is red', () => {
  expect(funds({ value: 0.1 })).toMatchObject({ light: 'GREEN', met: true, rule: { code: 'relative.above' } })
  expect(funds({ value: 0 })).toMatchObject({ light: 'YELLOW', rule: { code: 'relative.level' } })
  expect(funds({ value: 0 }, '2022-12-31').light).toBe('RED')
  expect(funds({ value: -0.1 })).toMatchObject({ light: 'RED', gap: 0.1, toGreen: { code: 'green.overtake' } })
})

test('the county as a whole hides no township that is slower', () => {
  const parts = [
    { name: '清泉镇', value: 9, baseline: 5 },
    { name: '霍城镇', value: 5, baseline: 5 },
  ]
  expect(funds({ value: 3, parts })).toMatchObject({
    light: 'YELLOW',
    met: false,
    rule: { params: { names: '霍城镇', count: 1 } },
  })
  expect(funds({ value: 3, parts }, '2022-12-31').light).toBe('RED')
})

test('as a level it stands beside the other value, and without it nothing is compared', () => {
  const q = questionOf('FIN-SEEK-VS-REV', { value: 8, baseline: 5 }, '2022-06-30', { reading: 'level' })
  expect(judge(q)).toMatchObject({ light: 'GREEN', gap: -3 })
  expect(judge({ ...q, measurement: { value: 8 } }).rule.code).toBe('unknown.no-other')
})

test('no value, or a township that has not said, is not judged', () => {
  expect(funds({}).rule.code).toBe('unknown.no-value')
  expect(funds({ value: 3, parts: [{ name: '老军乡', value: null }] })).toMatchObject({
    light: 'UNKNOWN',
    rule: { code: 'unknown.part-missing', params: { names: '老军乡' } },
  })
})
