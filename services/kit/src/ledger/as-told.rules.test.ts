import { expect, test } from 'vitest'
import { standsAsTold } from './as-told.rules.ts'

const told = JSON.stringify({ id: 'w1', name: '东井', depth: 12, dugOn: null })
const record = { id: 'w1', name: '东井', depth: 12, dugOn: null }

test('a record stands as it was told, and not when a figure differs or nothing was told', () => {
  expect(standsAsTold(told, record)).toBe(true)
  expect(standsAsTold(told, { ...record, depth: 13 })).toBe(false)
  expect(standsAsTold(told, { ...record, dugOn: '2022-08-01' })).toBe(false)
  expect(standsAsTold(null, record)).toBe(false)
})

test('a column that was added after the entry is empty; filled in past the trail it is found', () => {
  const { id, ...rest } = record
  expect(standsAsTold(told, { id, owner: null, ...rest })).toBe(true)
  expect(standsAsTold(told, { id, owner: '村委会', ...rest })).toBe(false)
})

test('a column that is gone says nothing', () => {
  const { depth: _depth, ...left } = record
  expect(standsAsTold(told, left)).toBe(true)
})
