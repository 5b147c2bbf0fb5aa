import { addDays, type Condition, type Db } from '@tongchou/service-kit'
import { FiveNotKind } from './five-not.codes.ts'

/** SQL that holds for a parcel `p` of the class on a day; parameters are the day and the day its grace ran out for who came later. */
const HOLDS: Readonly<
  Record<FiveNotKind, { readonly sql: string; readonly parameters: (asOf: string, limit: string) => string[] }>
> = {
  APPROVED_NOT_SUPPLIED: {
    sql: 'p.approvedOn <= ? AND (p.suppliedOn IS NULL OR p.suppliedOn > ?)',
    parameters: (asOf, limit) => [limit, asOf],
  },
  SUPPLIED_NOT_USED: {
    sql: 'p.suppliedOn <= ? AND (p.startedOn IS NULL OR p.startedOn > ?)',
    parameters: (asOf, limit) => [limit, asOf],
  },
  USED_NOT_FULLY: {
    sql: 'p.completedOn <= ? AND p.usedNotedOn <= ? AND p.usedMu < p.areaMu',
    parameters: (asOf, limit) => [limit, asOf],
  },
  BUILT_NOT_PRODUCING: {
    sql: 'p.completedOn <= ? AND (p.producingOn IS NULL OR p.producingOn > ?)',
    parameters: (asOf, limit) => [limit, asOf],
  },
  PRODUCING_BELOW_STANDARD: {
    sql: 'p.producingOn <= ? AND (p.standardMetOn IS NULL OR p.standardMetOn > ?)',
    parameters: (asOf, limit) => [limit, asOf],
  },
}

const ALL_KINDS: readonly FiveNotKind[] = Object.values(FiveNotKind)
const isKind = (kind: string): kind is FiveNotKind => ALL_KINDS.some((known) => known === kind)

/** For each class of the dictionary, what holds for its parcels on a day. */
export async function fiveNotConditions(db: Db, asOf: string): Promise<ReadonlyMap<FiveNotKind, Condition>> {
  const classes = await db.sql<{ kind: string; graceDays: number }>(
    'SELECT kind, graceDays FROM five_not_class ORDER BY kind',
  )
  return new Map(
    classes.flatMap(({ kind, graceDays }) => {
      if (!isKind(kind)) return []
      const { sql, parameters } = HOLDS[kind]
      return [[kind, { sql, parameters: parameters(asOf, addDays(asOf, -Number(graceDays))) }] as const]
    }),
  )
}

const NOBODY: Condition = {
  sql: 'SELECT p.id AS parcelId, p.name AS name, p.township AS township, p.areaMu AS areaMu, p.stage AS kind FROM land_parcel p WHERE 1 = 0',
  parameters: [],
}

/** SELECT of every parcel and class that holds on a day: one row for each. */
export async function fiveNotParcels(
  db: Db,
  asOf: string,
  extra: Condition = { sql: '1 = 1', parameters: [] },
): Promise<Condition> {
  const conditions = [...(await fiveNotConditions(db, asOf))]
  if (conditions.length === 0) return NOBODY
  return {
    sql: conditions
      .map(
        ([kind, { sql }]) =>
          `SELECT p.id AS parcelId, p.name AS name, p.township AS township, p.areaMu AS areaMu, '${kind}' AS kind FROM land_parcel p WHERE ${sql} AND ${extra.sql}`,
      )
      .join(' UNION ALL '),
    parameters: conditions.flatMap(([, { parameters }]) => [...parameters, ...extra.parameters]),
  }
}
