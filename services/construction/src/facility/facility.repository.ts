import type { Context } from '@tongchou/service-kit'
import type { FacilityKind } from './facility.codes.ts'
import { Facility } from './facility.entity.ts'

/** Facilities of one kind in a year's plan, counted. */
export interface FacilityTally {
  readonly kind: FacilityKind
  readonly planned: number
  readonly started: number
  readonly claimed: number
  readonly accepted: number
  readonly inUse: number
  readonly acceptedMu: number
}

interface TallyRow extends FacilityTally {
  readonly township: string
}

/** The year's facilities by township and kind, of what the viewer may see. */
async function tally(ctx: Context, year: number): Promise<TallyRow[]> {
  const scope = ctx.scope(Facility, 'f')
  const rows = await ctx.db.sql<TallyRow>(
    `SELECT f.township AS township, f.kind AS kind, COUNT(*) AS planned, COUNT(f.startedOn) AS started,
            SUM(CASE WHEN f.state = 'COMPLETED' THEN 1 ELSE 0 END) AS claimed, COUNT(f.acceptedOn) AS accepted,
            SUM(CASE WHEN f.state = 'IN_USE' THEN 1 ELSE 0 END) AS inUse,
            COALESCE(SUM(CASE WHEN f.acceptedOn IS NOT NULL THEN f.areaMu ELSE 0 END), 0) AS acceptedMu
       FROM facility f WHERE f.planYear = ? AND ${scope.sql} GROUP BY f.township, f.kind ORDER BY f.township, f.kind`,
    [year, ...scope.parameters],
  )
  return rows.map(({ township, kind, planned, started, claimed, accepted, inUse, acceptedMu }) => ({
    township,
    kind,
    planned: Number(planned),
    started: Number(started),
    claimed: Number(claimed),
    accepted: Number(accepted),
    inUse: Number(inUse),
    acceptedMu: Number(acceptedMu),
  }))
}

const add = (one: FacilityTally, other: FacilityTally): FacilityTally => ({
  kind: one.kind,
  planned: one.planned + other.planned,
  started: one.started + other.started,
  claimed: one.claimed + other.claimed,
  accepted: one.accepted + other.accepted,
  inUse: one.inUse + other.inUse,
  acceptedMu: one.acceptedMu + other.acceptedMu,
})

/** The year's facilities by kind over all townships that the viewer may see. */
export async function countFacilities(ctx: Context, year: number): Promise<FacilityTally[]> {
  const byKind = new Map<FacilityKind, FacilityTally>()
  for (const row of await tally(ctx, year)) {
    const known = byKind.get(row.kind)
    byKind.set(row.kind, known ? add(known, row) : row)
  }
  return [...byKind.values()]
}

/** The year's facilities by township, each by kind. */
export const facilitiesByTownship = async (ctx: Context, year: number): Promise<Map<string, TallyRow[]>> =>
  Map.groupBy(await tally(ctx, year), ({ township }) => township)
