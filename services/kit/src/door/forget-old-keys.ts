import { LessThan } from 'typeorm'
import type { Db } from '../db/db.ts'
import { IdempotencyKey } from './idempotency.entity.ts'

const DAY_MS = 86_400_000
/** A caller that has not had its answer in a week asks a person, not again. */
const KEPT_DAYS = 7

/** Forgets the idempotency keys that no retry will name any more. @returns how many */
export async function forgetOldKeys(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS)
  const { affected } = await db.transaction(() => db.manager.delete(IdempotencyKey, { at: LessThan(before) }))
  return affected ?? 0
}
