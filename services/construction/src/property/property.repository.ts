import type { Ask, Context, Db } from '@tongchou/service-kit'

export interface CompanyPoints {
  readonly points: number
  readonly deductions: number
  readonly pending: number
}
const NONE: CompanyPoints = { points: 0, deductions: 0, pending: 0 }

const marks = (keys: readonly string[]): string => keys.map(() => '?').join(', ')

/** Of each firm: the points of what was found in the year that count by the day, and what is not decided or not yet due. */
export async function pointsOf(db: Db, asOf: string, companies: readonly string[]): Promise<CompanyPoints[]> {
  const rows = await db.sql<{ companyId: string } & CompanyPoints>(
    `SELECT d.companyId AS companyId,
            SUM(CASE WHEN d.effectiveOn <= ? THEN d.countedPoints ELSE 0 END) AS points,
            SUM(CASE WHEN d.effectiveOn <= ? THEN 1 ELSE 0 END) AS deductions,
            SUM(CASE WHEN d.state <> 'REVOKED' AND (d.effectiveOn IS NULL OR d.effectiveOn > ?) THEN 1 ELSE 0 END) AS pending
       FROM property_deduction d
      WHERE d.companyId IN (${marks(companies)}) AND d.foundOn BETWEEN ? AND ? AND d.noticedOn <= ? GROUP BY d.companyId`,
    [asOf, asOf, asOf, ...companies, `${asOf.slice(0, 4)}-01-01`, asOf, asOf],
  )
  const known = new Map(
    rows.map(({ companyId, points, deductions, pending }) => [
      companyId,
      { points: Number(points), deductions: Number(deductions), pending: Number(pending) },
    ]),
  )
  return companies.map((company) => known.get(company) ?? NONE)
}

export interface Served {
  readonly communities: number
  readonly households: number
  readonly complaints: number
  readonly unsettled: number
}
const NOBODY: Served = { communities: 0, households: 0, complaints: 0, unsettled: 0 }

/** Of each firm or township: whom it serves, and the complaints of the year until the day. */
export async function servedBy(
  { db, asOf }: Pick<Ask, 'db' | 'asOf'>,
  column: 'companyId' | 'township',
  keys: readonly string[],
): Promise<Served[]> {
  const [homes, complaints] = await Promise.all([
    db.sql<{ whose: string; communities: number; households: number }>(
      `SELECT c.${column} AS whose, COUNT(*) AS communities, SUM(c.households) AS households
         FROM property_community c WHERE c.${column} IN (${marks(keys)}) GROUP BY c.${column}`,
      keys,
    ),
    db.sql<{ whose: string; complaints: number; unsettled: number }>(
      `SELECT c.${column} AS whose, COUNT(*) AS complaints,
              SUM(CASE WHEN p.settledOn IS NULL OR p.settledOn > ? THEN 1 ELSE 0 END) AS unsettled
         FROM property_complaint p JOIN property_community c ON c.id = p.communityId
        WHERE c.${column} IN (${marks(keys)}) AND p.receivedOn BETWEEN ? AND ? GROUP BY c.${column}`,
      [asOf, ...keys, `${asOf.slice(0, 4)}-01-01`, asOf],
    ),
  ])
  const home = new Map(homes.map((row) => [row.whose, row]))
  const said = new Map(complaints.map((row) => [row.whose, row]))
  return keys.map((key) => ({
    communities: Number(home.get(key)?.communities ?? NOBODY.communities),
    households: Number(home.get(key)?.households ?? NOBODY.households),
    complaints: Number(said.get(key)?.complaints ?? NOBODY.complaints),
    unsettled: Number(said.get(key)?.unsettled ?? NOBODY.unsettled),
  }))
}

/** The firms still on the register. */
export const standingCompanies = ({ db, asOf }: Pick<Ask, 'db' | 'asOf'>) =>
  db.sql<{ id: string; name: string; township: string }>(
    `SELECT c.id AS id, c.name AS name, c.township AS township FROM property_company c
      WHERE c.registeredOn <= ? AND (c.leftOn IS NULL OR c.leftOn > ?) ORDER BY c.name`,
    [asOf, asOf],
  )

/** Of each community: the mean of the year's inspections until today. */
export async function inspectionScores(ctx: Context, communities: readonly string[]): Promise<(number | null)[]> {
  const rows = await ctx.db.sql<{ communityId: string; score: number }>(
    `SELECT i.communityId AS communityId, AVG(i.score) AS score FROM property_inspection i
      WHERE i.communityId IN (${marks(communities)}) AND i.inspectedOn BETWEEN ? AND ? GROUP BY i.communityId`,
    [...communities, `${ctx.today.slice(0, 4)}-01-01`, ctx.today],
  )
  const known = new Map(rows.map(({ communityId, score }) => [communityId, Number(score)]))
  return communities.map((community) => known.get(community) ?? null)
}
