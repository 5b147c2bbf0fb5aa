import { expect, test } from 'vitest'
import { classOf, type ClassScores, scoreOf } from './class.rules.ts'

const all = (points: number): ClassScores => ({
  output: points,
  growth: points,
  tax: points,
  intensity: points,
  safety: points,
  credit: points,
})

test.each([
  [85, 'A'],
  [84.99, 'B'],
  [70, 'B'],
  [69.9, 'C'],
  [55, 'C'],
  [54, 'D'],
])('%d points are class %s', (points, letter) => expect(classOf(all(points))).toBe(letter))

test('weights make up a whole', () => expect(scoreOf(all(100))).toBe(100))

test('who fails in safety is at best a C, and a D stays a D', () => {
  expect(classOf({ ...all(95), safety: 59 })).toBe('C')
  expect(classOf({ ...all(95), safety: 60 })).toBe('A')
  expect(classOf({ ...all(40), credit: 0 })).toBe('D')
})
