import type { Context } from '@tongchou/service-kit'
import type { ArrearsCase } from './arrears-case.entity.ts'

/** Wages of a case paid by a day. Asks for the day once. */
export const PAID = '(SELECT COALESCE(SUM(p.amount), 0) FROM arrears_payment p WHERE p.caseId = c.id AND p.paidOn <= ?)'

/** Wages still owed on a day: what was found, or claimed while nothing is found, less what was paid. Asks for the day twice. */
export const OUTSTANDING = `(CASE WHEN c.confirmedOn <= ? THEN c.confirmedAmount ELSE c.claimedAmount END - ${PAID})`

export interface Recovered {
  readonly amount: number
  readonly persons: number
}

/** What has been paid in a case by today, and to how many in full. */
export const recoveredOf = ({ db, load, today }: Context, caseId: string): Promise<Recovered> => {
  const ask = async (ids: readonly string[]): Promise<Recovered[]> => {
    const rows = await db.sql<Recovered & { id: string }>(
      `SELECT p.caseId AS id, SUM(p.amount) AS amount, SUM(p.persons) AS persons FROM arrears_payment p
        WHERE p.caseId IN (${ids.map(() => '?').join(', ')}) AND p.paidOn <= ? GROUP BY p.caseId`,
      [...ids, today],
    )
    return ids.map((each) => {
      const row = rows.find(({ id }) => id === each)
      return { amount: Number(row?.amount ?? 0), persons: Number(row?.persons ?? 0) }
    })
  }
  return db.isInTransaction ? ask([caseId]).then(([one]) => one!) : load.batch('recovered-of-case', caseId, ask)
}

/** Wages of a case still owed today. */
export async function outstandingOf(
  ctx: Context,
  { id, confirmedAmount, claimedAmount }: ArrearsCase,
): Promise<number> {
  const { amount } = await recoveredOf(ctx, id)
  return (confirmedAmount ?? claimedAmount) - amount
}
