import { expect, test } from 'vitest'
import { readMeasurement } from './measurement.ts'

test('what a department says of its target is read as figures, yes and no as one and nothing', () => {
  expect(readMeasurement('{"value":true,"numerator":3,"parts":[{"name":"清泉镇","value":2}]}')).toEqual({
    value: 1,
    baseline: null,
    numerator: 3,
    denominator: null,
    parts: [{ name: '清泉镇', value: 2, baseline: null }],
  })
})

test('text where a figure should be is no figure', () => {
  expect(readMeasurement('{"value":"12","baseline":1e999}')).toMatchObject({ value: null, baseline: null })
})

test.each([null, undefined, '', 'nonsense', '[]', '3', 'null'])('%j is no measurement', (text) => {
  expect(readMeasurement(text)).toBeNull()
})
