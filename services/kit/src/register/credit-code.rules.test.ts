import { expect, test } from 'vitest'
import { creditCodeSign, refusalOfCreditCode } from './credit-code.rules.ts'

test.each(['91350100M000100Y43', '91110000600037341L', '914403001922038216'])('%s is a credit code', (code) =>
  expect(refusalOfCreditCode(code)).toBeNull(),
)

test.each([
  ['91350100M000100Y4Z', 'wrong-shape'],
  ['91310115MA1H8R7C6D', 'wrong-check-sign'],
  ['91350100M000100Y34', 'wrong-check-sign'],
  ['91350100M000100Y4', 'wrong-shape'],
  ['91350100I000100Y43', 'wrong-shape'],
  ['91350100m000100y43', 'wrong-shape'],
  ['91ABCDEFM000100Y43', 'wrong-shape'],
])('%s is none: %s', (code, fault) =>
  expect(refusalOfCreditCode(code, 'employerUscc')).toEqual({ code: `credit-code-${fault}`, field: 'employerUscc' }),
)

test('a code that was not given is not a wrong one', () => {
  expect([refusalOfCreditCode(null), refusalOfCreditCode(undefined), refusalOfCreditCode('')]).toEqual([
    null,
    null,
    null,
  ])
})

test('a remainder of nothing gives the sign 0', () => {
  const bodies = Array.from({ length: 31 * 4 }, (_, n) => `91620725MA00000${String(n).padStart(2, '0').slice(-2)}`)
  const signs = bodies.map(creditCodeSign)
  expect(signs).toContain('0')
  expect(signs.join('')).toMatch(/^[0-9A-HJ-NPQRTUWXY]+$/)
})
