import type { Context } from '@tongchou/service-kit'
import { In, LessThanOrEqual } from 'typeorm'
import { ConstructionWork } from '../work/work.entity.ts'
import { WorkProgress } from './work-progress.entity.ts'
import { WorkSchedule } from './work-schedule.entity.ts'

/** A work owes a month from the first that its plan names until the month of its acceptance. */
const OWING = `w.year = ? AND (w.acceptedOn IS NULL OR w.acceptedOn >= ?)
  AND EXISTS (SELECT 1 FROM work_schedule s WHERE s.workId = w.id AND s.period <= ?)`
const during = (period: string): unknown[] => [Number(period.slice(0, 4)), `${period}-01`, period]

/** Departments that owe a report for a month. */
export async function unitsOwing({ db }: Context, period: string): Promise<string[]> {
  const rows = await db.sql<{ unit: string }>(
    `SELECT DISTINCT w.department AS unit FROM construction_work w WHERE ${OWING} ORDER BY unit`,
    during(period),
  )
  return rows.map(({ unit }) => unit)
}

/** Works that a department owes figures of a month for. */
export async function worksOwed({ db }: Context, period: string, unit: string): Promise<ConstructionWork[]> {
  const rows = await db.sql<{ id: string }>(
    `SELECT w.id AS id FROM construction_work w WHERE ${OWING} AND w.department = ?`,
    [...during(period), unit],
  )
  return db.repository(ConstructionWork).find({ where: { id: In(rows.map(({ id }) => id)) }, order: { name: 'ASC' } })
}

/** How many works a department owes for a month, and how many of them are entered. */
export async function tallyOf(
  { db }: Context,
  period: string,
  unit: string,
): Promise<{ total: number; filled: number }> {
  const [row] = await db.sql<{ total: number; filled: number }>(
    `SELECT COUNT(*) AS total, COUNT(e.id) AS filled FROM construction_work w
       LEFT JOIN work_progress e ON e.workId = w.id AND e.period = ? WHERE ${OWING} AND w.department = ?`,
    [period, ...during(period), unit],
  )
  return { total: Number(row?.total ?? 0), filled: Number(row?.filled ?? 0) }
}

export interface WorkMonths {
  readonly now: WorkProgress | null
  readonly last: WorkProgress | null
  readonly plannedPercent: number | null
}

/** Of each work, the month's entry, the last one before it, and the plan for the month. */
export async function monthsOf(
  ctx: Context,
  works: readonly ConstructionWork[],
  period: string,
): Promise<Map<string, WorkMonths>> {
  const workId = In(works.map(({ id }) => id))
  const until = LessThanOrEqual(period)
  const [entries, plans] = await Promise.all([
    ctx.db.repository(WorkProgress).find({ where: { workId, period: until }, order: { period: 'ASC' } }),
    ctx.db.repository(WorkSchedule).find({ where: { workId, period: until }, order: { period: 'ASC' } }),
  ])
  return new Map(
    works.map(({ id }) => {
      const own = entries.filter((entry) => entry.workId === id)
      return [
        id,
        {
          now: own.find((entry) => entry.period === period) ?? null,
          last: own.findLast((entry) => entry.period < period) ?? null,
          plannedPercent: plans.findLast((plan) => plan.workId === id)?.percent ?? null,
        },
      ]
    }),
  )
}
