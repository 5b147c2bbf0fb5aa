import type { Db } from '@tongchou/service-kit'

export interface BankLoans {
  readonly bank: string
  readonly renewed: number
  /** 分 */
  readonly amount: number
  readonly bad: number
}

/** Renewed loans that fell due in a time, by bank, with those rated 次级 or worse. */
export async function badLoansOf(db: Db, from: string, until: string): Promise<BankLoans[]> {
  const rows = await db.sql<BankLoans>(
    `SELECT bank, COUNT(*) AS renewed, SUM(amount) AS amount,
            SUM(CASE WHEN rating IN ('SUBSTANDARD', 'DOUBTFUL', 'LOSS') THEN amount ELSE 0 END) AS bad
       FROM loan_renewal WHERE renewedOn IS NOT NULL AND renewedOn <= ? AND expiresOn BETWEEN ? AND ?
      GROUP BY bank ORDER BY bank`,
    [until, from, until],
  )
  return rows.map(({ bank, renewed, amount, bad }) => ({
    bank,
    renewed: Number(renewed),
    amount: Number(amount),
    bad: Number(bad),
  }))
}
