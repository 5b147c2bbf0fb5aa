import type { Context } from '@tongchou/service-kit'
import type { Person } from '../person/person.entity.ts'
import { Credential } from './credential.entity.ts'
import { demoPassword } from '../session/keys.ts'
import { demoHash, matchesHash, NOBODY } from './password-hash.ts'

const FORMER = 5

export const findCredential = (ctx: Context, personId: string): Promise<Credential | null> =>
  ctx.db.repository(Credential).findOneBy({ personId })

/** The hash to check a password against. For nobody, and for demonstration accounts outside it, one that nothing matches. */
export async function hashToMatch(ctx: Context, person: Person | null, credential: Credential | null): Promise<string> {
  if (credential?.passwordHash) return credential.passwordHash
  return person?.demo && ctx.demo ? demoHash(demoPassword(ctx)) : NOBODY
}

/** Is it the person's password now, or one of his last five? */
export async function wasUsed(ctx: Context, person: Person, password: string): Promise<boolean> {
  const credential = await findCredential(ctx, person.id)
  const hashes = [await hashToMatch(ctx, person, credential), ...(credential?.formerHashes ?? [])].slice(0, FORMER)
  for (const hash of hashes) if (await matchesHash(password, hash)) return true
  return false
}

const EMPTY = { passwordHash: null, formerHashes: [], sealedSecret: null, lastStep: 0 }

async function keep(ctx: Context, personId: string, patch: Partial<Omit<Credential, 'personId'>>): Promise<void> {
  const { manager } = ctx.db
  if (await manager.existsBy(Credential, { personId })) await manager.update(Credential, { personId }, patch)
  else await manager.insert(Credential, { ...EMPTY, personId, ...patch })
}

/** Keeps a new hash and remembers the one before. Within the transaction of the change to the person. */
export async function keepHash(ctx: Context, person: Person, passwordHash: string): Promise<void> {
  const credential = await findCredential(ctx, person.id)
  const before = await hashToMatch(ctx, person, credential)
  const formerHashes = [before, ...(credential?.formerHashes ?? [])].filter((hash) => hash !== NOBODY).slice(0, FORMER)
  await keep(ctx, person.id, { passwordHash, formerHashes })
}

/** Keeps the sealed secret of a person's authenticator, or none. Within the transaction of the change to the person. */
export const keepSecret = (ctx: Context, personId: string, sealedSecret: string | null): Promise<void> =>
  keep(ctx, personId, { sealedSecret, lastStep: 0 })
