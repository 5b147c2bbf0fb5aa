import type { Condition, Db } from '@tongchou/service-kit'

export interface FarmlandSum {
  readonly township: string
  readonly farmlandMu: number
  readonly basicFarmlandMu: number
  /** Grade times area: divide by the area for the mean. */
  readonly weighted: number
}

const IN_FORCE = 'fromDay <= ? AND (untilDay IS NULL OR untilDay > ?)'
const WHOLE: Condition = { sql: '1 = 1', parameters: [] }

/** SQL of the farmland of each township on a day, with two parameters: the day, twice. */
export const FARMLAND_BY_TOWNSHIP = `SELECT a.township AS township, SUM(a.areaMu) AS farmlandMu,
  SUM(CASE WHEN a.basic = 1 THEN a.areaMu ELSE 0 END) AS basicFarmlandMu, SUM(a.areaMu * a.qualityGrade) AS weighted
  FROM farmland_area a WHERE ${IN_FORCE}`

/** The farmland of each township on a day, of the rows that a condition on `a` leaves. */
export async function farmlandOn(db: Db, day: string, scope: Condition = WHOLE): Promise<FarmlandSum[]> {
  const rows = await db.sql<FarmlandSum>(
    `${FARMLAND_BY_TOWNSHIP} AND ${scope.sql} GROUP BY a.township ORDER BY a.township`,
    [day, day, ...scope.parameters],
  )
  return rows.map(({ township, farmlandMu, basicFarmlandMu, weighted }) => ({
    township,
    farmlandMu: Number(farmlandMu),
    basicFarmlandMu: Number(basicFarmlandMu),
    weighted: Number(weighted),
  }))
}
