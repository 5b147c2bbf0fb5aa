import { hash } from 'node:crypto'
import type { AuditEntry } from './audit-entry.entity.ts'

/** What the first entry of a chain follows. */
export const GENESIS = '0'.repeat(64)

export type Unhashed = Omit<AuditEntry, 'hash'>

/** The entry's own hash: over every field of it, in a fixed order, and so over the hash of the entry before. */
export function hashOf(entry: Unhashed): string {
  const fields = [
    entry.sequence,
    entry.at.getTime(),
    entry.actorId,
    entry.actorName,
    entry.action,
    entry.outcome,
    entry.subjectType,
    entry.subjectId,
    entry.before,
    entry.after,
    entry.reason,
    entry.requestId,
    entry.previousHash,
  ]
  return hash('sha256', JSON.stringify(fields))
}
