import { expect, test } from 'vitest'
import { endsBeforeItStarts, holdsOn, overlap } from './assignment.rules.ts'

const span = (startedOn: string, endedOn: string | null = null) => ({ startedOn, endedOn })

test.each([
  ['2022-04-30', false],
  ['2022-05-01', true],
  ['2022-06-30', true],
  ['2022-07-01', false],
])('on %s a post held from May to June is held: %s', (day, held) => {
  expect(holdsOn(span('2022-05-01', '2022-06-30'), day)).toBe(held)
})

test('a post without an end is held on and on', () => {
  expect(holdsOn(span('2022-05-01'), '2030-01-01')).toBe(true)
})

test.each([
  ['the day after', span('2022-01-01', '2022-04-30'), span('2022-05-01'), false],
  ['the same day', span('2022-01-01', '2022-05-01'), span('2022-05-01'), true],
  ['two without an end', span('2022-01-01'), span('2022-05-01'), true],
  ['one within another', span('2022-01-01', '2022-12-31'), span('2022-03-01', '2022-03-31'), true],
])('spans that meet on %s overlap or not', (_case, one, other, verdict) => {
  expect(overlap(one, other)).toBe(verdict)
  expect(overlap(other, one)).toBe(verdict)
})

test('a last day before the first is out of order, the first day itself is not', () => {
  expect(endsBeforeItStarts(span('2022-05-02', '2022-05-01'))).toBe(true)
  expect(endsBeforeItStarts(span('2022-05-01', '2022-05-01'))).toBe(false)
  expect(endsBeforeItStarts(span('2022-05-01'))).toBe(false)
})
