import { expect, test } from 'vitest'
import { pointsApart, pointsBehind, refusalOfProgress } from './progress.rules.ts'

const facts = {
  percent: 37.7,
  quantity: 37,
  note: null,
  whole: 100,
  lastPercent: 0,
  lastQuantity: 0,
  plannedPercent: 47.7,
  isCorrection: false,
}

test('ten points behind need no word, a tenth more does, however the machine keeps 47.7 less 37.7', () => {
  expect(pointsBehind(37.7, 47.7)).toBe(10)
  expect(refusalOfProgress(facts)).toBeNull()
  expect(refusalOfProgress({ ...facts, percent: 37.6 })).toMatchObject({ code: 'work-progress.note-required' })
})

test('a work ahead of its plan is behind by nothing, and ahead in hundredths', () => {
  expect(pointsBehind(49, 44.2)).toBe(0)
  expect(pointsApart(49, 44.2)).toBe(-4.8)
})
