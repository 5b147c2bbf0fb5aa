import type { Db } from '../db/db.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { AuditEntry, LedgerHead, Outcome } from './audit-entry.entity.ts'
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

/** What no database keeps as it was would be found altered: half a sign of a pair is kept as its replacement. */
const keepable = (given: string, most: number): string => given.slice(0, most).toWellFormed()

const text = (value: unknown): string | null => (value == null ? null : JSON.stringify(value))

/** What a caller sent and was refused may be of any length; its beginning tells enough. */
const MOST_TOLD = 200
const beginnings = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && value.length > MOST_TOLD ? `${value.slice(0, MOST_TOLD)}…` : value

const afterOf = ({ outcome, after }: LedgerLine): string | null =>
  outcome === Outcome.REFUSED && after != null ? JSON.stringify(after, beginnings) : text(after)

const LONGEST_ID = 64
const LONGEST_REASON = 2000

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
      subjectId: keepable(line.subjectId, LONGEST_ID),
      before: text(line.before),
      after: afterOf(line),
      reason: line.reason == null ? null : keepable(line.reason, LONGEST_REASON),
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

/**
 * The tables whose records changed after the one sequence and up to the other. null where the trail does not tell: its entries
 * are fewer than the steps, or name a type of record that is not kept here.
 */
export async function tablesChanged(db: Db, after: number, until: number): Promise<ReadonlySet<string> | null> {
  const rows = await db.sql<{ subjectType: string; outcome: Outcome; n: number }>(
    'SELECT subjectType, outcome, COUNT(*) AS n FROM audit_entry WHERE sequence > ? AND sequence <= ? GROUP BY subjectType, outcome',
    [after, until],
  )
  if (rows.reduce((sum, { n }) => sum + Number(n), 0) !== until - after) return null
  const tables = new Map(db.reader.entityMetadatas.map(({ name, tableName }) => [name, tableName]))
  const changed = rows
    .filter(({ outcome }) => outcome === Outcome.DONE)
    .map(({ subjectType }) => tables.get(subjectType))
  return changed.includes(undefined) ? null : new Set(changed as string[])
}
