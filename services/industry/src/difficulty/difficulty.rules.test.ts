import { expect, test } from 'vitest'
import { clockOf, stageAfter } from './difficulty.rules.ts'

test('only a resolved difficulty is confirmed or sent back', () => {
  expect(stageAfter('confirm', 'RESOLVED')).toBe('CONFIRMED_BY_ENTERPRISE')
  expect(stageAfter('confirm', 'REPLIED')).toBeNull()
  expect(stageAfter('send-back', 'RESOLVED')).toBe('ASSIGNED')
  expect(stageAfter('resolve', 'CONFIRMED_BY_ENTERPRISE')).toBeNull()
})

test.each([
  [0, 0],
  [1, 1],
  [10, 1],
  [11, 2],
  [30, 2],
  [31, 3],
])('%d days over its time is escalation %d', (days, escalation) =>
  expect(clockOf('ASSIGNED', days).escalation).toBe(escalation),
)

test('what waits for the enterprise does not run late on us', () =>
  expect(clockOf('RESOLVED', 40)).toEqual({ daysOverdue: 0, escalation: 0 }))
