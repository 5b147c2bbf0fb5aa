import type { Context } from '@tongchou/service-kit'
import { SanitarySelfCheck } from './sanitary-criterion.entity.ts'
import { RubbishPoint, VillageInspection } from './village-rubbish.entity.ts'

const marks = (keys: readonly string[]): string => keys.map(() => '?').join(', ')

/** Of each criterion: its last self-check until today. */
export async function lastSelfChecks(ctx: Context, criteria: readonly string[]): Promise<(SanitarySelfCheck | null)[]> {
  const rows = await ctx.db.sql<{ id: string; criterionId: string }>(
    `SELECT k.id AS id, k.criterionId AS criterionId FROM sanitary_self_check k
      WHERE k.criterionId IN (${marks(criteria)}) AND k.checkedOn =
        (SELECT MAX(m.checkedOn) FROM sanitary_self_check m WHERE m.criterionId = k.criterionId AND m.checkedOn <= ?)`,
    [...criteria, ctx.today],
  )
  const ids = new Map(rows.map(({ id, criterionId }) => [criterionId, id]))
  return Promise.all(
    criteria.map(async (criterion) => {
      const id = ids.get(criterion)
      return id === undefined ? null : ctx.load.one(SanitarySelfCheck, id)
    }),
  )
}

export interface VillageScore {
  readonly villageId: string
  readonly village: string
  readonly township: string
  readonly inspections: number
  readonly meanScore: number
  readonly unremedied: number
}

/** The villages checked from one day to another, cleanest first, of those that the viewer may see. */
export async function villageScores(ctx: Context, from: string, until: string): Promise<VillageScore[]> {
  const scope = ctx.scope(VillageInspection, 'i')
  const rows = await ctx.db.sql<VillageScore>(
    `SELECT i.villageId AS villageId, v.name AS village, i.township AS township, COUNT(*) AS inspections,
            AVG(i.score) AS meanScore,
            SUM(CASE WHEN i.remedyDueOn IS NOT NULL AND i.remediedOn IS NULL THEN 1 ELSE 0 END) AS unremedied
       FROM village_inspection i JOIN village v ON v.id = i.villageId
      WHERE i.inspectedOn BETWEEN ? AND ? AND ${scope.sql}
      GROUP BY i.villageId, v.name, i.township ORDER BY meanScore DESC, i.villageId`,
    [from, until, ...scope.parameters],
  )
  return rows.map((row) => ({
    ...row,
    inspections: Number(row.inspections),
    meanScore: Number(row.meanScore),
    unremedied: Number(row.unremedied),
  }))
}

/** Heaps of townships that were not found gone yet, of those that the viewer may see. */
export async function openPointsOf(ctx: Context, townships: readonly string[]): Promise<number[]> {
  const scope = ctx.scope(RubbishPoint, 'p')
  const rows = await ctx.db.sql<{ township: string; n: number }>(
    `SELECT p.township AS township, COUNT(*) AS n FROM rubbish_point p
      WHERE p.township IN (${marks(townships)}) AND p.verifiedOn IS NULL AND ${scope.sql} GROUP BY p.township`,
    [...townships, ...scope.parameters],
  )
  const known = new Map(rows.map(({ township, n }) => [township, Number(n)]))
  return townships.map((township) => known.get(township) ?? 0)
}
