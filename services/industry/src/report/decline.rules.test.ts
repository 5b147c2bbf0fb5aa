import { expect, test } from 'vitest'
import { declineOf, type MonthFigures, powerFallOf } from './decline.rules.ts'

const months = (outputs: Record<number, number>) => (back: number) =>
  outputs[back] === undefined ? undefined : ({ output: outputs[back], electricity: outputs[back] } as MonthFigures)

test('output that fell by a tenth in two months running declines', () => {
  expect(declineOf('2022-07', months({ 0: 81, 1: 90, 2: 100 }))).toEqual({
    period: '2022-07',
    monthOnMonth: -10,
    yearOnYear: null,
  })
})

test('one bad month, or a fall a little short of a tenth, is no decline', () => {
  expect(declineOf('2022-07', months({ 0: 80, 1: 100, 2: 100 }))).toBeNull()
  expect(declineOf('2022-07', months({ 0: 82, 1: 91, 2: 100 }))).toBeNull()
})

test('two months a tenth below last year decline even when they rise on the month', () => {
  expect(declineOf('2022-07', months({ 0: 85, 1: 80, 12: 100, 13: 100 }))).toMatchObject({ yearOnYear: -15 })
})

test('power that fell by a fifth is seen, one by less is not, and nothing before is no fall', () => {
  expect(powerFallOf(months({ 0: 80, 1: 100 }))).toBe(-20)
  expect(powerFallOf(months({ 0: 81, 1: 100 }))).toBeNull()
  expect(powerFallOf(months({ 0: 0, 1: 0 }))).toBeNull()
})
