import type { Context } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import { LabourSite } from './labour-site.entity.ts'
import { siteFacts } from './site.repository.ts'
import { lightOf, type SiteLight, siteStateOf } from './site.rules.ts'
import { wageDueOn } from './wage-day.rules.ts'

interface SiteRow {
  readonly id: string
  readonly name: string
  readonly payDay: number
  readonly endedOn: string | null
}

const RANKS: Readonly<Record<SiteLight, number>> = { RED: 0, YELLOW: 1, GREEN: 2 }
const NOTHING_LATE = '9999'

/** Sites where wages are owed, then those where they may be, the longest late first; then the others, the finished last. */
export async function orderSites(query: SelectQueryBuilder<LabourSite>, ctx: Context): Promise<void> {
  const { sql, parameters } = ctx.scope(LabourSite, 's')
  const sites = await ctx.db.sql<SiteRow>(
    `SELECT s.id AS id, s.name AS name, s.payDay AS payDay, s.endedOn AS endedOn FROM labour_site s WHERE ${sql} ORDER BY s.name`,
    parameters,
  )
  const standing = await Promise.all(
    sites.map(async ({ id, payDay, endedOn }) => {
      const facts = await siteFacts(ctx, id)
      const light = lightOf(siteStateOf(facts))
      const rank = light === 'YELLOW' && endedOn !== null ? RANKS.GREEN : RANKS[light]
      return { id, rank, late: facts.lateMonth === null ? NOTHING_LATE : wageDueOn(facts.lateMonth, payDay) }
    }),
  )
  const first = standing
    .filter(({ rank }) => rank < RANKS.GREEN)
    .toSorted((one, other) => one.rank - other.rank || one.late.localeCompare(other.late))
  if (first.length > 0) {
    query.orderBy(
      `CASE row.id ${first.map((_, place) => `WHEN :site${place} THEN ${place}`).join(' ')} ELSE ${first.length} END`,
    )
    query.setParameters(Object.fromEntries(first.map(({ id }, place) => [`site${place}`, id])))
  }
  query.addOrderBy('row.endedOn', 'ASC').addOrderBy('row.name', 'ASC')
}
