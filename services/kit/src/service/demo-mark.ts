import type { Context } from '../context/context.ts'
import type { Db } from '../db/db.ts'
import { Outcome } from '../ledger/audit-entry.entity.ts'
import { append } from '../ledger/ledger.ts'

const DEMO = 'demo.begun'
const COUNTY = 'county.begun'

/** The first entry of a trail says whether it is of a real county or of the demonstration, for good. */
export const markKind = (ctx: Context, demo: boolean): Promise<void> =>
  append(ctx, [
    {
      action: demo ? DEMO : COUNTY,
      outcome: Outcome.DONE,
      subjectType: 'County',
      subjectId: ctx.service,
      before: null,
      after: null,
    },
  ])

/** Invented records must never pass for real ones, nor real ones be shown as a demonstration. @throws when the database is of the other kind */
export async function assertSameKind(db: Db, service: string, demo: boolean): Promise<void> {
  const [first] = await db.sql<{ action: string }>('SELECT action FROM audit_entry WHERE sequence = ?', [1])
  if (first && (first.action === DEMO) !== demo)
    throw new Error(
      demo
        ? `the database of ${service} holds a real county: the demonstration needs another one`
        : `the database of ${service} holds the demonstration county: start with another DATA_DIR or DATABASE_URL`,
    )
}
