import { type Context, percentOf } from '@tongchou/service-kit'
import type { UrbanCaseRates } from './case-board.types.ts'
import type { CaseKind, CaseSource, CaseState } from './urban-case.codes.ts'
import { UrbanCase } from './urban-case.entity.ts'

/** Cases collected from one day to another, as they stand today. */
export interface Span {
  readonly from: string
  readonly until: string
}

interface RatesRow {
  readonly cases: number
  readonly open: number | null
  readonly overdue: number | null
  readonly due: number | null
  readonly closedInTime: number | null
  readonly checked: number | null
  readonly reworked: number | null
  readonly meanDays: number | null
}

const RATES = `COUNT(*) AS cases,
  SUM(CASE WHEN c.closedOn IS NULL AND c.rejectedOn IS NULL THEN 1 ELSE 0 END) AS open,
  SUM(CASE WHEN c.stepDueOn < ? THEN 1 ELSE 0 END) AS overdue,
  SUM(CASE WHEN c.rejectedOn IS NULL AND c.closeDueOn <= ? THEN 1 ELSE 0 END) AS due,
  SUM(CASE WHEN c.rejectedOn IS NULL AND c.closeDueOn <= ? AND c.closedOn <= c.closeDueOn THEN 1 ELSE 0 END) AS closedInTime,
  COUNT(c.checkedOn) AS checked, COUNT(c.returnedOn) AS reworked,
  AVG(c.daysToClose) AS meanDays`

const ratesParameters = (ctx: Context, { until }: Span): unknown[] => {
  // What is due in days to come is not yet due.
  const day = until < ctx.today ? until : ctx.today
  return [ctx.today, day, day]
}

function where(ctx: Context, { from, until }: Span): { sql: string; parameters: unknown[] } {
  const scope = ctx.scope(UrbanCase, 'c')
  return {
    sql: `FROM urban_case c WHERE c.reportedOn BETWEEN ? AND ? AND ${scope.sql}`,
    parameters: [from, until, ...scope.parameters],
  }
}

type Grouped<K extends string> = Record<K, string> & { readonly cases: number }

async function groupedBy<K extends 'kind' | 'source'>(ctx: Context, span: Span, column: K): Promise<Grouped<K>[]> {
  const { sql, parameters } = where(ctx, span)
  return ctx.db.sql<Grouped<K>>(
    `SELECT c.${column} AS ${column}, COUNT(*) AS cases ${sql} GROUP BY c.${column} ORDER BY cases DESC, c.${column}`,
    parameters,
  )
}

export async function casesByKind(ctx: Context, span: Span): Promise<{ kind: CaseKind; cases: number }[]> {
  const rows = await groupedBy(ctx, span, 'kind')
  return rows.map(({ kind, cases }) => ({ kind: kind as CaseKind, cases: Number(cases) }))
}

export async function casesBySource(ctx: Context, span: Span): Promise<{ source: CaseSource; cases: number }[]> {
  const rows = await groupedBy(ctx, span, 'source')
  return rows.map(({ source, cases }) => ({ source: source as CaseSource, cases: Number(cases) }))
}

export async function casesByState(
  ctx: Context,
  span: Span,
): Promise<{ state: CaseState; cases: number; overdue: number }[]> {
  const { sql, parameters } = where(ctx, span)
  const rows = await ctx.db.sql<{ state: CaseState; cases: number; overdue: number }>(
    `SELECT c.state AS state, COUNT(*) AS cases, SUM(CASE WHEN c.stepDueOn < ? THEN 1 ELSE 0 END) AS overdue
       ${sql} GROUP BY c.state`,
    [ctx.today, ...parameters],
  )
  return rows.map(({ state, cases, overdue }) => ({ state, cases: Number(cases), overdue: Number(overdue) }))
}

function ratesFrom(row: RatesRow | undefined): UrbanCaseRates {
  const count = (value: number | null | undefined): number => Number(value ?? 0)
  const [due, closedInTime] = [count(row?.due), count(row?.closedInTime)]
  const [checked, reworked] = [count(row?.checked), count(row?.reworked)]
  return {
    cases: count(row?.cases),
    open: count(row?.open),
    overdue: count(row?.overdue),
    due,
    closedInTime,
    checked,
    reworked,
    timelyClosingRate: percentOf(closedInTime, due),
    reworkRate: percentOf(reworked, checked),
    meanDays: row?.meanDays == null ? null : Number(row.meanDays),
  }
}

/** How the cases of a span fare, of those that the viewer may see. */
export async function caseRates(ctx: Context, span: Span): Promise<UrbanCaseRates> {
  const { sql, parameters } = where(ctx, span)
  const [row] = await ctx.db.sql<RatesRow>(`SELECT ${RATES} ${sql}`, [...ratesParameters(ctx, span), ...parameters])
  return ratesFrom(row)
}

export interface HandlerRates {
  readonly department: string | null
  readonly township: string
  readonly rates: UrbanCaseRates
}

/** The same for each who handles them; cases that nobody has been sent are nobody's yet. */
export async function ratesByHandler(ctx: Context, span: Span): Promise<HandlerRates[]> {
  const { sql, parameters } = where(ctx, span)
  const handler = "CASE WHEN c.department IS NULL THEN c.township ELSE '' END"
  const rows = await ctx.db.sql<RatesRow & { department: string | null; township: string }>(
    `SELECT c.department AS department, ${handler} AS township, ${RATES}
       ${sql} AND c.state NOT IN ('REPORTED', 'FILED', 'REJECTED') GROUP BY c.department, ${handler}
      ORDER BY cases DESC, department, township`,
    [...ratesParameters(ctx, span), ...parameters],
  )
  return rows.map((row) => ({ department: row.department, township: row.township, rates: ratesFrom(row) }))
}

export interface CellRates {
  readonly gridCellId: string
  readonly gridCode: string
  readonly recurring: number
  readonly rates: UrbanCaseRates
}

/** The same for each grid cell, with what came back; the most troubled first. */
export async function ratesByCell(ctx: Context, span: Span): Promise<CellRates[]> {
  const { sql, parameters } = where(ctx, span)
  const rows = await ctx.db.sql<RatesRow & { gridCellId: string; gridCode: string; recurring: number }>(
    `SELECT c.gridCellId AS gridCellId, c.gridCode AS gridCode, COUNT(c.recursOf) AS recurring, ${RATES}
       ${sql} GROUP BY c.gridCellId, c.gridCode ORDER BY cases DESC, c.gridCode`,
    [...ratesParameters(ctx, span), ...parameters],
  )
  return rows.map((row) => ({
    gridCellId: row.gridCellId,
    gridCode: row.gridCode,
    recurring: Number(row.recurring),
    rates: ratesFrom(row),
  }))
}

export interface OpenCases {
  readonly open: number
  readonly overdue: number
}

/** Open cases of townships or departments, of those that the viewer may see. */
export async function openCasesOf(
  ctx: Context,
  column: 'township' | 'department',
  codes: readonly string[],
): Promise<OpenCases[]> {
  const scope = ctx.scope(UrbanCase, 'c')
  const rows = await ctx.db.sql<{ code: string; open: number; overdue: number }>(
    `SELECT c.${column} AS code, COUNT(*) AS open, SUM(CASE WHEN c.stepDueOn < ? THEN 1 ELSE 0 END) AS overdue
       FROM urban_case c WHERE c.${column} IN (${codes.map(() => '?').join(', ')}) AND c.closedOn IS NULL
        AND c.rejectedOn IS NULL AND ${scope.sql} GROUP BY c.${column}`,
    [ctx.today, ...codes, ...scope.parameters],
  )
  const known = new Map(rows.map(({ code, open, overdue }) => [code, { open: Number(open), overdue: Number(overdue) }]))
  return codes.map((code) => known.get(code) ?? { open: 0, overdue: 0 })
}
