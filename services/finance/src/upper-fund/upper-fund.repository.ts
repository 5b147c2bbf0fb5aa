import { addDays, type Condition, type Db } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { UpperFund } from './upper-fund.entity.ts'
import type { UpperFundFilter } from './upper-fund.inputs.ts'
import { type FundStanding, idleOf, type Idle } from './upper-fund.rules.ts'

/** The same days as `idleOf`, as a condition on the record as it stands. */
const LYING_SINCE = `(CASE WHEN row.receivedOn IS NULL THEN row.grantedOn
  WHEN row.receivedAmount - COALESCE(row.recoveredAmount, 0) > row.allocatedAmount THEN row.receivedOn
  ELSE COALESCE(row.lastPaidOn, row.allocatedOn, row.receivedOn) END)`
const LYING = `(row.grantedOn IS NOT NULL AND (row.receivedOn IS NULL
  OR row.receivedAmount - row.paidAmount - COALESCE(row.recoveredAmount, 0) > 0))`

/** Narrows a list of funds to what a filter asks for. */
export function whereFund(query: SelectQueryBuilder<UpperFund>, filter: UpperFundFilter, today: string): void {
  if (filter.stage?.length) query.andWhere('row.stage IN (:...stage)', { stage: filter.stage })
  if (filter.kind?.length) query.andWhere('row.kind IN (:...kind)', { kind: filter.kind })
  for (const column of ['source', 'township', 'department', 'projectId', 'ecoIndustry'] as const) {
    const wanted = filter[column]
    if (wanted) query.andWhere(`row.${column} = :${column}`, { [column]: wanted })
  }
  if (filter.weakLink != null) query.andWhere('row.weakLink = :weakLink', { weakLink: Number(filter.weakLink) })
  if (filter.grantedIn != null) {
    const [from, until] = [`${filter.grantedIn}-01-01`, `${filter.grantedIn}-12-31`]
    query.andWhere('row.grantedOn BETWEEN :from AND :until', { from, until })
  }
  if (filter.idleOver != null) {
    const limit = addDays(today, -filter.idleOver)
    query.andWhere(`${LYING} AND ${LYING_SINCE} < :limit`, { limit })
  }
  if (filter.withoutPlan)
    query.andWhere("row.grantedOn IS NOT NULL AND row.kind <> 'GENERAL_TRANSFER' AND row.plannedOn IS NULL")
}

export interface FundOnADay extends FundStanding {
  readonly id: string
  readonly name: string
  readonly documentNumber: string | null
  readonly kind: UpperFund['kind']
  readonly township: string | null
  readonly department: string | null
  readonly projectId: string | null
  readonly spendBy: string | null
  readonly idle: Idle | null
}

const amountOf = (value: number | null): number | null => (value === null ? null : Number(value))

/** Every fund granted by a day, with what had come, been given out and been paid by then, in 分. */
export async function fundsOn(db: Db, asOf: string, scope: Condition): Promise<FundOnADay[]> {
  const rows = await db.sql<Omit<FundOnADay, 'idle'>>(
    `SELECT f.id AS id, f.name AS name, f.documentNumber AS documentNumber, f.kind AS kind, f.township AS township,
            f.department AS department, f.projectId AS projectId, f.spendBy AS spendBy,
            f.grantedAmount AS granted, f.grantedOn AS grantedOn,
            CASE WHEN f.receivedOn <= ? THEN f.receivedAmount END AS received,
            CASE WHEN f.receivedOn <= ? THEN f.receivedOn END AS receivedOn,
            CASE WHEN f.recoveredOn <= ? THEN f.recoveredAmount ELSE 0 END AS recovered,
            COALESCE(a.allocated, 0) AS allocated, a.allocatedOn AS allocatedOn,
            COALESCE(p.paid, 0) AS paid, p.lastPaidOn AS lastPaidOn
       FROM upper_fund f
       LEFT JOIN (SELECT fundId, SUM(amount) AS allocated, MAX(allocatedOn) AS allocatedOn FROM fund_allocation
                   WHERE allocatedOn <= ? GROUP BY fundId) a ON a.fundId = f.id
       LEFT JOIN (SELECT fundId, SUM(amount) AS paid, MAX(paidOn) AS lastPaidOn FROM fund_payment
                   WHERE paidOn <= ? GROUP BY fundId) p ON p.fundId = f.id
      WHERE f.grantedOn <= ? AND ${scope.sql} ORDER BY f.grantedOn, f.id`,
    [asOf, asOf, asOf, asOf, asOf, asOf, ...scope.parameters],
  )
  return rows.map((row) => {
    const fund = {
      ...row,
      granted: amountOf(row.granted),
      received: amountOf(row.received),
      recovered: Number(row.recovered),
      allocated: Number(row.allocated),
      paid: Number(row.paid),
    }
    return { ...fund, idle: idleOf(fund) }
  })
}
