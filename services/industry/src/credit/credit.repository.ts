import type { Context, Db } from '@tongchou/service-kit'
import { Loan } from './loan.entity.ts'

/** Loans that stood on a day: granted by then and not ended. */
const STANDING = 'l.grantedOn <= ? AND (l.endedOn IS NULL OR l.endedOn > ?)'

export interface PoolStanding {
  /** Paid in and recovered less compensated, in 分. */
  readonly balance: number
  /** Pooled loans standing, in 分. */
  readonly standing: number
}

export async function poolStanding(db: Db, asOf: string): Promise<PoolStanding> {
  const [[pool], [loans]] = await Promise.all([
    db.sql<{ balance: number | null }>(
      "SELECT SUM(CASE WHEN kind = 'COMPENSATED' THEN -amount ELSE amount END) AS balance FROM pool_entry WHERE happenedOn <= ?",
      [asOf],
    ),
    db.sql<{ standing: number | null }>(
      `SELECT SUM(l.amount) AS standing FROM loan l JOIN loan_product p ON p.id = l.productId WHERE p.pooled = 1 AND ${STANDING}`,
      [asOf, asOf],
    ),
  ])
  return { balance: Number(pool?.balance ?? 0), standing: Number(loans?.standing ?? 0) }
}

/** What the pool had paid for loans by a day and has not had back since, in 分. */
export async function poolOwed(db: Db, asOf: string): Promise<number> {
  const [row] = await db.sql<{ owed: number | null }>(
    `SELECT SUM(CASE WHEN kind = 'RECOVERED' THEN -amount WHEN happenedOn <= ? THEN amount ELSE 0 END) AS owed
       FROM pool_entry WHERE kind IN ('RECOVERED', 'COMPENSATED')`,
    [asOf],
  )
  return Number(row?.owed ?? 0)
}

export interface ProductUse {
  readonly granted: number
  readonly grantedCount: number
  readonly standing: number
  readonly overdue: number
}

const NONE: ProductUse = { granted: 0, grantedCount: 0, standing: 0, overdue: 0 }

/** Of each product: what was granted from January to the day, what stands, what of it is overdue; of the loans the viewer may see. */
export async function useOfProducts(ctx: Context, asOf: string, products: readonly string[]): Promise<ProductUse[]> {
  const scope = ctx.scope(Loan, 'l')
  const year = `${asOf.slice(0, 4)}-01-01`
  const rows = await ctx.db.sql<{ productId: string } & ProductUse>(
    `SELECT l.productId AS productId,
            SUM(CASE WHEN l.grantedOn BETWEEN ? AND ? THEN l.amount ELSE 0 END) AS granted,
            SUM(CASE WHEN l.grantedOn BETWEEN ? AND ? THEN 1 ELSE 0 END) AS grantedCount,
            SUM(CASE WHEN ${STANDING} THEN l.amount ELSE 0 END) AS standing,
            SUM(CASE WHEN ${STANDING} AND l.dueOn < ? THEN l.amount ELSE 0 END) AS overdue
       FROM loan l WHERE l.productId IN (${products.map(() => '?').join(', ')}) AND ${scope.sql} GROUP BY l.productId`,
    [year, asOf, year, asOf, asOf, asOf, asOf, asOf, asOf, ...products, ...scope.parameters],
  )
  const uses = new Map(rows.map(({ productId, ...use }) => [productId, use]))
  return products.map((product) => {
    const { granted, grantedCount, standing, overdue } = uses.get(product) ?? NONE
    return {
      granted: Number(granted),
      grantedCount: Number(grantedCount),
      standing: Number(standing),
      overdue: Number(overdue),
    }
  })
}
