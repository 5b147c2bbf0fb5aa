import { addMonths, lastDayOf, type Context, type Db } from '@tongchou/service-kit'
import { In } from 'typeorm'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { PARK_UNIT } from '../enterprise/enterprise.rules.ts'
import { MonthlyOperation } from './monthly-operation.entity.ts'

/** Enterprises that owe a month to a unit: established by its end, and not gone before it began. */
const OWING = `e.unit = ? AND e.establishedOn <= ? AND (e.status NOT IN ('CLOSED', 'DEREGISTERED') OR EXISTS
  (SELECT 1 FROM enterprise_status s WHERE s.enterpriseId = e.id AND s.status IN ('CLOSED', 'DEREGISTERED')
    AND s.untilDay IS NULL AND s.fromDay > ?))`

export async function enterprisesOwing(ctx: Context, period: string, unit: string): Promise<Enterprise[]> {
  const rows = await ctx.db.sql<{ id: string }>(`SELECT e.id AS id FROM enterprise e WHERE ${OWING}`, [
    unit,
    lastDayOf(period),
    lastDayOf(period),
  ])
  if (rows.length === 0) return []
  return ctx.db.repository(Enterprise).find({ where: { id: In(rows.map(({ id }) => id)) }, order: { name: 'ASC' } })
}

/** Units that owe a month. */
export async function unitsOwing(db: Db, period: string): Promise<string[]> {
  const rows = await db.sql<{ unit: string }>(
    `SELECT DISTINCT e.unit AS unit FROM enterprise e
      WHERE e.establishedOn <= ? AND e.status NOT IN ('CLOSED', 'DEREGISTERED') ORDER BY e.unit`,
    [lastDayOf(period)],
  )
  return rows.map(({ unit }) => unit)
}

const MONTHS_BACK = 12

/** What these enterprises reported in a month and in the twelve before it, by enterprise, the oldest first. */
export async function operationsUntil(
  ctx: Context,
  period: string,
  enterprises: readonly string[],
): Promise<Map<string, MonthlyOperation[]>> {
  const byEnterprise = new Map<string, MonthlyOperation[]>(enterprises.map((id) => [id, []]))
  if (enterprises.length === 0) return byEnterprise
  const found = await ctx.db
    .repository(MonthlyOperation)
    .createQueryBuilder('row')
    .where('row.enterpriseId IN (:...enterprises)', { enterprises })
    .andWhere('row.period BETWEEN :first AND :period', { first: addMonths(period, -MONTHS_BACK), period })
    .orderBy('row.period', 'ASC')
    .getMany()
  for (const row of found) byEnterprise.get(row.enterpriseId)?.push(row)
  return byEnterprise
}

export interface UnitTotal {
  readonly unit: string
  readonly period: string
  readonly output: number
  readonly benefit: number
}

/** What units reported of these months, in 元: output, and profit with tax. Drafts do not count. */
export async function totalsOfUnits(
  db: Db,
  from: string,
  until: string,
  within: 'county' | 'parks' = 'county',
): Promise<UnitTotal[]> {
  const rows = await db.sql<UnitTotal>(
    `SELECT unit, period, SUM(outputValue) AS output, SUM(profit) + SUM(taxPaid) AS benefit FROM monthly_operation
      WHERE reported = 1 AND period BETWEEN ? AND ? ${within === 'parks' ? 'AND unit = ?' : ''}
      GROUP BY unit, period`,
    within === 'parks' ? [from, until, PARK_UNIT] : [from, until],
  )
  return rows.map(({ unit, period, output, benefit }) => ({
    unit,
    period,
    output: Number(output) / 100,
    benefit: Number(benefit) / 100,
  }))
}
