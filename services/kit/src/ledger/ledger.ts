import type { Db } from '../db/db.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { AuditEntry, LedgerHead, type Outcome } from './audit-entry.entity.ts'
import { GENESIS, hashOf } from './hash-chain.rules.ts'

export interface LedgerLine {
  readonly action: string
  readonly outcome: Outcome
  readonly subjectType: string
  readonly subjectId: string
  readonly before: unknown
  readonly after: unknown
  readonly reason?: string | null
}

export interface Author {
  readonly db: Db
  readonly viewer: Viewer
  readonly now: Date
  readonly requestId: string
}

const HEAD = 1

const text = (value: unknown): string | null => (value == null ? null : JSON.stringify(value))

/** The end of the chain, locked until the transaction ends so that no two entries follow the same one. */
async function lockHead(db: Db): Promise<LedgerHead> {
  const find = () =>
    db.repository(LedgerHead).findOne({
      where: { id: HEAD },
      ...(db.isSqlite ? {} : { lock: { mode: 'pessimistic_write' as const } }),
    })
  const head = await find()
  if (head) return head
  await db.repository(LedgerHead).insert({ id: HEAD, sequence: 0, hash: GENESIS })
  return (await find()) as LedgerHead
}

/** Appends to the chain, in the transaction of the change that it tells of. */
export async function append({ db, viewer, now, requestId }: Author, lines: readonly LedgerLine[]): Promise<void> {
  if (lines.length === 0) return
  if (!db.isInTransaction) throw new Error('an audit entry belongs in the transaction of its change')
  const head = await lockHead(db)
  let { sequence, hash } = head
  const entries = lines.map((line) => {
    const entry = {
      sequence: ++sequence,
      at: now,
      actorId: viewer.id || 'anonymous',
      actorName: viewer.name,
      action: line.action,
      outcome: line.outcome,
      subjectType: line.subjectType,
      subjectId: line.subjectId,
      before: text(line.before),
      after: text(line.after),
      reason: line.reason ?? null,
      requestId,
      previousHash: hash,
      hash: '',
    }
    hash = hashOf(entry)
    entry.hash = hash
    return entry
  })
  await db.insert(AuditEntry, entries)
  await db.manager.update(LedgerHead, { id: HEAD }, { sequence, hash })
}

/** How many changes this service has ever kept: the same number means that nothing has changed since. */
export async function ledgerSequence(db: Db): Promise<number> {
  const [row] = await db.sql<{ sequence: number }>('SELECT sequence FROM ledger_head WHERE id = ?', [HEAD])
  return row?.sequence ?? 0
}
