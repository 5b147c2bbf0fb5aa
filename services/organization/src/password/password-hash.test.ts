import { expect, test } from 'vitest'
import { hashPassword, isOutdated, matchesHash, NOBODY } from './password-hash.ts'

test('a password matches its hash and another does not', async () => {
  const kept = await hashPassword('正确的口令 2022')
  expect(kept).toMatch(/^scrypt\$32768\$8\$1\$/)
  expect(await matchesHash('正确的口令 2022', kept)).toBe(true)
  expect(await matchesHash('正确的口令 2023', kept)).toBe(false)
  expect(isOutdated(kept)).toBe(false)
})

test('the same password is never hashed alike', async () => {
  expect(await hashPassword('一样的口令 2022')).not.toBe(await hashPassword('一样的口令 2022'))
})

test('a hash of another cost still matches, and is known as outdated', async () => {
  // scrypt of "password" and "NaCl" at N=1024, r=8, p=16, from RFC 7914, its first 32 bytes.
  const salt = Buffer.from('NaCl').toString('base64url')
  const hash = Buffer.from('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162', 'hex')
  const kept = `scrypt$1024$8$16$${salt}$${hash.toString('base64url')}`
  expect(await matchesHash('password', kept)).toBe(true)
  expect(isOutdated(kept)).toBe(true)
})

test('the hash of nobody matches nothing', async () => {
  expect(await matchesHash('', NOBODY)).toBe(false)
})
