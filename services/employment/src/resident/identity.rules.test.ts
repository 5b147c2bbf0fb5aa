import { expect, test } from 'vitest'
import { checkSignOf, faultOfIdentity, maskIdentity, maskName, normalIdentity } from './identity.rules.ts'

const TODAY = '2022-08-31'

test('the standard’s own example has the check sign X', () => {
  expect(checkSignOf('11010519491231002')).toBe('X')
  expect(faultOfIdentity('11010519491231002X', TODAY)).toBeNull()
  expect(faultOfIdentity('440524188001010014', TODAY)).toBe('identity.birth-day-impossible')
})

test.each([
  ['110105194912310021', 'identity.check-digit-wrong'],
  ['11010519491231002x', 'identity.wrong-shape'],
  ['11010519491231002', 'identity.wrong-shape'],
  ['01010519491231002X', 'identity.wrong-shape'],
  ['110105194913310029', 'identity.birth-day-impossible'],
  ['110105202302290020', 'identity.birth-day-impossible'],
])('%s is refused: %s', (number, fault) => expect(faultOfIdentity(number, TODAY)).toBe(fault))

test('nobody is born tomorrow', () => {
  const first17 = '62072520220901001'
  expect(faultOfIdentity(first17 + checkSignOf(first17), TODAY)).toBe('identity.birth-day-impossible')
  expect(faultOfIdentity(first17 + checkSignOf(first17), '2022-09-01')).toBeNull()
})

test('blanks and a small x are read as people write them; little is shown', () => {
  expect(normalIdentity(' 110105 19491231 002x ')).toBe('11010519491231002X')
  expect(maskIdentity('11010519491231002X')).toBe('1101**********002X')
  expect([maskName('欧阳建国'), maskName('𠮷田')]).toEqual(['欧**', '𠮷**'])
})
