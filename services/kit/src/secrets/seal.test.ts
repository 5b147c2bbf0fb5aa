import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

const key = randomBytes(32)
const sealed = seal('13912345678', key, 'person:1:telephone')

test('what was sealed opens with its key at its place', () => {
  expect(unseal(sealed, key, 'person:1:telephone')).toBe('13912345678')
  expect(unseal(seal('𠮷㐂', key, 'a'), key, 'a')).toBe('𠮷㐂')
})

test('the same text is never sealed alike', () => {
  expect(seal('13912345678', key, 'person:1:telephone')).not.toBe(sealed)
})

test('with another key, at another place, or altered it does not open', () => {
  const altered = Buffer.from(sealed, 'base64url')
  altered[altered.length - 1]! ^= 1
  expect(() => unseal(sealed, randomBytes(32), 'person:1:telephone')).toThrow()
  expect(() => unseal(sealed, key, 'person:2:telephone')).toThrow()
  expect(() => unseal(altered.toString('base64url'), key, 'person:1:telephone')).toThrow()
})
