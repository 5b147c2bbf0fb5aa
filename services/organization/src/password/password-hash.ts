import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

interface Cost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** What a new hash costs: about 32 MB and 60 ms. Raise it here; older hashes are renewed as their people sign in. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 1 }
const SALT_BYTES = 16
const HASH_BYTES = 32

const derive = (password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )

const written = ({ N, r, p }: Cost, salt: Buffer, hash: Buffer): string =>
  ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$')

function read(text: string): { cost: Cost; salt: Buffer; hash: Buffer } {
  const [, N, r, p, salt = '', hash = ''] = text.split('$')
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    hash: Buffer.from(hash, 'base64url'),
  }
}

/** The password's hash with its salt and its cost, as `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return written(COST, salt, await derive(password, salt, COST))
}

export async function matchesHash(password: string, kept: string): Promise<boolean> {
  const { cost, salt, hash } = read(kept)
  return timingSafeEqual(await derive(password, salt, cost), hash)
}

/** Was it made at another cost than a new one would be? */
export const isOutdated = (kept: string): boolean => {
  const { N, r, p } = read(kept).cost
  return N !== COST.N || r !== COST.r || p !== COST.p
}

/** A hash that no password matches: checking against it costs the same as checking a person's. */
export const NOBODY = written(COST, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES))

const demoHashes = new Map<string, Promise<string>>()

/**
 * One hash, made once, for all accounts of the demonstration that still have its password: they are sixty, and hashing each
 * would hold up every start for seconds. An account that chooses a password of its own gets its own salt and hash.
 */
export function demoHash(password: string): Promise<string> {
  const made = demoHashes.get(password) ?? hashPassword(password)
  demoHashes.set(password, made)
  return made
}
