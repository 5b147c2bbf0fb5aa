import { expect, test } from 'vitest'
import { endOfAccess, isLocked, stands, withOneMore } from './session.rules.ts'

const at = (minute: number) => new Date(minute * 60_000)

test.each([
  ['the first', { failures: 0, lockedUntil: null }, { failures: 1, lockedUntil: null }],
  ['the fourth', { failures: 3, lockedUntil: null }, { failures: 4, lockedUntil: null }],
  ['the fifth', { failures: 4, lockedUntil: null }, { failures: 5, lockedUntil: at(115) }],
  ['the first after a lock', { failures: 9, lockedUntil: at(99) }, { failures: 1, lockedUntil: null }],
])('%s try is counted', (_which, before, after) => {
  expect(withOneMore(before, at(100))).toEqual(after)
})

test('a lock holds until its moment and not at it', () => {
  expect(isLocked({ failures: 5, lockedUntil: at(115) }, at(114.99))).toBe(true)
  expect(isLocked({ failures: 5, lockedUntil: at(115) }, at(115))).toBe(false)
  expect(isLocked({ failures: 5, lockedUntil: null }, at(0))).toBe(false)
})

test.each([
  ['a busy one', { endedAt: null, expiresAt: at(720), lastSeenAt: at(70) }, false, true],
  ['an idle one', { endedAt: null, expiresAt: at(720), lastSeenAt: at(69) }, false, false],
  ['an administrator’s idle one', { endedAt: null, expiresAt: at(720), lastSeenAt: at(80) }, true, false],
  ['one at its end', { endedAt: null, expiresAt: at(100), lastSeenAt: at(99) }, false, false],
  ['one that was ended', { endedAt: at(99), expiresAt: at(720), lastSeenAt: at(99) }, false, false],
])('%s stands or not', (_which, session, administrator, verdict) => {
  expect(stands(session, administrator, at(100))).toBe(verdict)
})

test('access never outlives the session', () => {
  expect(endOfAccess({ expiresAt: at(720) }, false, at(100))).toEqual(at(130))
  expect(endOfAccess({ expiresAt: at(720) }, true, at(100))).toEqual(at(115))
  expect(endOfAccess({ expiresAt: at(110) }, false, at(100))).toEqual(at(110))
})
