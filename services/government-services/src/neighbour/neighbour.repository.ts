import type { Context } from '@tongchou/service-kit'
import { CancelledItem } from '../cancelled-item/cancelled-item.entity.ts'
import { ServiceCase } from '../case/service-case.entity.ts'
import { ServiceEvaluation } from '../evaluation/service-evaluation.entity.ts'
import { PointFunction, PointMonth } from '../people-point/convenience-point.entity.ts'
import { IN_FORCE, inForceOn, ON_APPLICATION, ONLINE } from '../service-item/in-force.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'

type Row<T> = { readonly code: string } & { readonly [name in keyof T]: unknown }

/** The sums of each code in its order, as numbers; zeros for a code of which nothing is seen. */
function inOrder<T extends Readonly<Record<string, number>>>(
  codes: readonly string[],
  rows: readonly Row<T>[],
  none: T,
) {
  const names = Object.keys(none)
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return codes.map((code) => {
    const row: Readonly<Record<string, unknown>> = byCode.get(code) ?? {}
    return Object.fromEntries(names.map((name) => [name, Number(row[name] ?? 0)])) as T
  })
}

const marksOf = (codes: readonly string[]): string => codes.map(() => '?').join(', ')
const counted = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`

const NO_ITEMS = { items: 0, several: 0, countable: 0, online: 0 }
export type ItemFigures = typeof NO_ITEMS

/** Items in force today of many departments at once, of what the viewer may see. */
export async function itemFigures(ctx: Context, codes: readonly string[]): Promise<ItemFigures[]> {
  const scope = ctx.scope(ServiceItem, 'i')
  const countable = `${ON_APPLICATION} AND v.offlineByLaw IS NULL`
  const rows = await ctx.db.sql<Row<ItemFigures>>(
    `SELECT i.department AS code, COUNT(*) AS items, ${counted('v.visits > 1')} AS several,
        ${counted(countable)} AS countable, ${counted(`${countable} AND ${ONLINE}`)} AS online
      FROM ${IN_FORCE} AND i.department IN (${marksOf(codes)}) AND ${scope.sql} GROUP BY i.department`,
    [...inForceOn(ctx.today), ...codes, ...scope.parameters],
  )
  return inOrder(codes, rows, NO_ITEMS)
}

const NO_CASES = { open: 0, overdue: 0 }
export type CaseFigures = typeof NO_CASES

/** Open cases, and those of them that are over their promised day, by department or by the township that accepted them. */
export async function caseFigures(
  ctx: Context,
  column: 'department' | 'township' | 'applicantUscc',
  codes: readonly string[],
): Promise<CaseFigures[]> {
  const scope = ctx.scope(ServiceCase, 'c')
  const rows = await ctx.db.sql<Row<CaseFigures>>(
    `SELECT c.${column} AS code, COUNT(*) AS open, ${counted('c.promisedDueOn < ?')} AS overdue FROM service_case c
      WHERE c.${column} IN (${marksOf(codes)}) AND c.stage = 'ACCEPTED' AND ${scope.sql} GROUP BY c.${column}`,
    [ctx.today, ...codes, ...scope.parameters],
  )
  return inOrder(codes, rows, NO_CASES)
}

const NO_EVALUATIONS = { evaluated: 0, poor: 0 }
export type EvaluationFigures = typeof NO_EVALUATIONS

/** Evaluations of the year and the bad ones among them, mistakes aside. */
export async function evaluationFigures(ctx: Context, codes: readonly string[]): Promise<EvaluationFigures[]> {
  const scope = ctx.scope(ServiceEvaluation, 'e')
  const rows = await ctx.db.sql<Row<EvaluationFigures>>(
    `SELECT e.department AS code, COUNT(*) AS evaluated, ${counted('e.poor = 1')} AS poor FROM service_evaluation e
      WHERE e.department IN (${marksOf(codes)}) AND e.evaluatedOn BETWEEN ? AND ?
        AND (e.mistaken IS NULL OR e.mistaken = 0) AND ${scope.sql} GROUP BY e.department`,
    [...codes, `${ctx.today.slice(0, 4)}-01-01`, ctx.today, ...scope.parameters],
  )
  return inOrder(codes, rows, NO_EVALUATIONS)
}

const NO_GAPS = { gaps: 0 }

/** Cancelled and delegated items that nobody looks after yet. */
export async function supervisionGaps(ctx: Context, codes: readonly string[]): Promise<(typeof NO_GAPS)[]> {
  const scope = ctx.scope(CancelledItem, 'c')
  const { today } = ctx
  const rows = await ctx.db.sql<Row<typeof NO_GAPS>>(
    `SELECT c.department AS code, COUNT(*) AS gaps FROM cancelled_item c
      WHERE c.department IN (${marksOf(codes)}) AND c.decidedOn <= ? AND (c.supervisedSince IS NULL OR c.supervisedSince > ?
        OR NOT EXISTS (SELECT 1 FROM supervision_check s WHERE s.cancelledItemId = c.id AND s.checkedOn <= ?))
        AND ${scope.sql} GROUP BY c.department`,
    [...codes, today, today, today, ...scope.parameters],
  )
  return inOrder(codes, rows, NO_GAPS)
}

const NO_LACK = { lacking: 0 }

/** Functions that the open points of many townships lack. */
export async function functionsLacking(ctx: Context, codes: readonly string[]): Promise<(typeof NO_LACK)[]> {
  const scope = ctx.scope(PointFunction, 'f')
  const rows = await ctx.db.sql<Row<typeof NO_LACK>>(
    `SELECT p.township AS code, COUNT(*) AS lacking FROM point_function f JOIN convenience_point p ON p.id = f.pointId
      WHERE p.township IN (${marksOf(codes)}) AND f.present = 0 AND (p.closedOn IS NULL OR p.closedOn > ?)
        AND ${scope.sql} GROUP BY p.township`,
    [...codes, ctx.today, ...scope.parameters],
  )
  return inOrder(codes, rows, NO_LACK)
}

const NO_HANDLED = { handled: 0 }

/** What the points of many townships have handled in the year. */
export async function handledAtPoints(ctx: Context, codes: readonly string[]): Promise<(typeof NO_HANDLED)[]> {
  const scope = ctx.scope(PointMonth, 'm')
  const rows = await ctx.db.sql<Row<typeof NO_HANDLED>>(
    `SELECT p.township AS code, SUM(m.handled) AS handled FROM point_month m JOIN convenience_point p ON p.id = m.pointId
      WHERE p.township IN (${marksOf(codes)}) AND m.month BETWEEN ? AND ? AND ${scope.sql} GROUP BY p.township`,
    [...codes, `${ctx.today.slice(0, 4)}-01`, ctx.today.slice(0, 7), ...scope.parameters],
  )
  return inOrder(codes, rows, NO_HANDLED)
}
