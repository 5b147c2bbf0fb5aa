import type { Db } from '@tongchou/service-kit'
import { yuan } from '../target/target-words.ts'

/** What is lent out and not cleared on a day, in 元. */
export async function temporaryBalanceOn(db: Db, day: string): Promise<number> {
  const [row] = await db.sql<{ paid: number | null; cleared: number | null }>(
    `SELECT (SELECT SUM(amount) FROM temporary_payment WHERE paidOn <= ?) AS paid,
            (SELECT SUM(amount) FROM temporary_clearing WHERE clearedOn <= ?) AS cleared`,
    [day, day],
  )
  return yuan(row?.paid) - yuan(row?.cleared)
}

export interface StandingPayment {
  readonly id: string
  readonly holder: string
  readonly department: string | null
  readonly paidOn: string
  readonly clearBy: string | null
  /** In 元. */
  readonly balance: number
}

/** What is still out on a day, one by one, the oldest first. */
export async function standingPayments(db: Db, day: string): Promise<StandingPayment[]> {
  const rows = await db.sql<StandingPayment>(
    `SELECT t.id AS id, t.holder AS holder, t.department AS department, t.paidOn AS paidOn, t.clearBy AS clearBy,
            t.amount - COALESCE(SUM(c.amount), 0) AS balance
       FROM temporary_payment t LEFT JOIN temporary_clearing c ON c.paymentId = t.id AND c.clearedOn <= ?
      WHERE t.paidOn <= ? GROUP BY t.id, t.holder, t.department, t.paidOn, t.clearBy, t.amount
      ORDER BY t.paidOn, t.id`,
    [day, day],
  )
  return rows.map((row) => ({ ...row, balance: yuan(row.balance) })).filter(({ balance }) => balance > 0)
}
