import type { Context } from '@tongchou/service-kit'
import { ArrearsCase } from '../arrears/arrears-case.entity.ts'
import { OUTSTANDING } from '../arrears/arrears.repository.ts'
import { InsuranceProcess, InsuranceTask } from '../insurance/insurance-task.entity.ts'
import { MobileInsuranceMonth } from '../insurance/mobile-insurance-month.entity.ts'
import { LabourSite } from '../site/labour-site.entity.ts'

const MOST = 200

/** Sites open today that the viewer may see. */
export async function openSites(ctx: Context): Promise<LabourSite[]> {
  const scope = ctx.scope(LabourSite, 's')
  const rows = await ctx.db.sql<{ id: string }>(
    `SELECT s.id AS id FROM labour_site s WHERE (s.endedOn IS NULL OR s.endedOn > ?) AND ${scope.sql} ORDER BY s.name`,
    [ctx.today, ...scope.parameters],
  )
  const sites = await Promise.all(rows.map(({ id }) => ctx.load.one(LabourSite, id)))
  return sites.filter((site) => site !== null)
}

/** Cases in which wages are still owed today, the largest sum first. */
export async function casesOwing(ctx: Context): Promise<ArrearsCase[]> {
  const scope = ctx.scope(ArrearsCase, 'c')
  const rows = await ctx.db.sql<{ id: string }>(
    `SELECT c.id AS id, ${OUTSTANDING} AS owed FROM arrears_case c WHERE c.acceptedOn <= ? AND ${scope.sql}
        AND ${OUTSTANDING} > 0 ORDER BY owed DESC, c.id LIMIT ${MOST}`,
    [ctx.today, ctx.today, ctx.today, ...scope.parameters, ctx.today, ctx.today],
  )
  const cases = await Promise.all(rows.map(({ id }) => ctx.load.one(ArrearsCase, id)))
  return cases.filter((found) => found !== null)
}

export interface RecoveryRow {
  readonly period: string
  readonly found: number
  readonly recovered: number
}

/** Wages found and wages paid in each month of a year. */
export async function recoveryByMonth(ctx: Context, year: number): Promise<RecoveryRow[]> {
  const scope = ctx.scope(ArrearsCase, 'c')
  const span = [`${year}-01-01`, `${year}-12-31`, ...scope.parameters]
  const [found, paid] = await Promise.all([
    ctx.db.sql<{ period: string; amount: number }>(
      `SELECT SUBSTR(c.confirmedOn, 1, 7) AS period, SUM(c.confirmedAmount) AS amount FROM arrears_case c
        WHERE c.confirmedOn >= ? AND c.confirmedOn <= ? AND ${scope.sql} GROUP BY SUBSTR(c.confirmedOn, 1, 7)`,
      span,
    ),
    ctx.db.sql<{ period: string; amount: number }>(
      `SELECT SUBSTR(p.paidOn, 1, 7) AS period, SUM(p.amount) AS amount FROM arrears_payment p
         JOIN arrears_case c ON c.id = p.caseId WHERE p.paidOn >= ? AND p.paidOn <= ? AND ${scope.sql} GROUP BY SUBSTR(p.paidOn, 1, 7)`,
      span,
    ),
  ])
  const of = (rows: readonly { period: string; amount: number }[], period: string) =>
    Number(rows.find((row) => row.period === period)?.amount ?? 0)
  const months = [...new Set([...found, ...paid].map(({ period }) => period))].toSorted()
  return months.map((period) => ({ period, found: of(found, period), recovered: of(paid, period) }))
}

export interface ProcessRow {
  readonly process: InsuranceProcess
  readonly tasks: number
  readonly due: number
  readonly done: number
  readonly overdue: number
}

/** The five processes of the insurances: due, done and overdue. */
export async function processes(ctx: Context): Promise<ProcessRow[]> {
  const scope = ctx.scope(InsuranceTask, 't')
  const rows = await ctx.db.sql<ProcessRow>(
    `SELECT t.process AS process, COUNT(*) AS tasks, SUM(t.due) AS due, SUM(t.done) AS done,
            SUM(CASE WHEN t.doneOn IS NULL AND t.dueOn < ? THEN 1 ELSE 0 END) AS overdue
       FROM insurance_task t WHERE ${scope.sql} GROUP BY t.process`,
    [ctx.today, ...scope.parameters],
  )
  return Object.values(InsuranceProcess).flatMap((process) => {
    const row = rows.find((each) => each.process === process)
    if (!row) return []
    const { tasks, due, done, overdue } = row
    return [{ process, tasks: Number(tasks), due: Number(due), done: Number(done), overdue: Number(overdue) }]
  })
}

export interface ChannelRow {
  readonly township: { code: string }
  readonly registeredUsers: number
  readonly online: number
  readonly window: number
  readonly duplicates: number
}

/** Cases done on the phone and at the window in a month, by township. */
export async function channels(ctx: Context, period: string): Promise<ChannelRow[]> {
  const scope = ctx.scope(MobileInsuranceMonth, 'm')
  const rows = await ctx.db.sql<{ code: string; users: number; online: number; atWindow: number; duplicates: number }>(
    `SELECT m.township AS code, m.registeredUsers AS users, m.onlineCases AS online, m.windowCases AS atWindow,
            m.duplicateEntries AS duplicates FROM mobile_insurance_month m WHERE m.period = ? AND ${scope.sql} ORDER BY m.township`,
    [period, ...scope.parameters],
  )
  return rows.map(({ code, users, online, atWindow, duplicates }) => ({
    township: { code },
    registeredUsers: Number(users),
    online: Number(online),
    window: Number(atWindow),
    duplicates: Number(duplicates),
  }))
}
