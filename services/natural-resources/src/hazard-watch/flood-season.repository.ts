import type { Db } from '@tongchou/service-kit'

export interface Season {
  readonly fromDay: string
  readonly untilDay: string
  readonly plansDueOn: string
}

/** The flood season of a year as the county set it. */
export async function findSeason(db: Db, year: number): Promise<Season | null> {
  const [season] = await db.sql<Season>('SELECT fromDay, untilDay, plansDueOn FROM flood_season WHERE year = ?', [year])
  return season ?? null
}

/** SQL of a hazard point `p` that is watched on a day: listed, not taken off; two parameters, the day. */
export const WATCHED = 'p.listedOn <= ? AND (p.delistedOn IS NULL OR p.delistedOn > ?)'
