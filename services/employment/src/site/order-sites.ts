import type { Context } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import { LabourSite, type SiteState } from './labour-site.entity.ts'
import { siteFacts } from './site.repository.ts'
import { siteStateOf } from './site.rules.ts'
import { wageDueOn } from './wage-day.rules.ts'

interface SiteRow {
  readonly id: string
  readonly payDay: number
  readonly endedOn: string | null
}

/** What needs somebody, the worst first. */
const PRESSING: readonly `${SiteState}`[] = ['ARREARS', 'ARREARS_RISK', 'REGISTERED']
const NOTHING_LATE = '9999'

/** Sites where wages are owed, then those where they may be, then those that lack a rule; then the others, the finished last. */
export async function orderSites(query: SelectQueryBuilder<LabourSite>, ctx: Context): Promise<void> {
  const { sql, parameters } = ctx.scope(LabourSite, 's')
  const sites = await ctx.db.sql<SiteRow>(
    `SELECT s.id AS id, s.payDay AS payDay, s.endedOn AS endedOn FROM labour_site s WHERE ${sql} ORDER BY s.name`,
    parameters,
  )
  const standing = await Promise.all(
    sites.map(async ({ id, payDay, endedOn }) => {
      const facts = await siteFacts(ctx, id)
      const state = siteStateOf(facts)
      const presses = PRESSING.includes(state) && (endedOn === null || state === 'ARREARS')
      return {
        id,
        presses,
        rank: PRESSING.indexOf(state),
        late: facts.lateMonth === null ? NOTHING_LATE : wageDueOn(facts.lateMonth, payDay),
      }
    }),
  )
  const first = standing
    .filter(({ presses }) => presses)
    .toSorted((one, other) => one.rank - other.rank || one.late.localeCompare(other.late))
  if (first.length > 0) {
    query.orderBy(
      `CASE row.id ${first.map((_, place) => `WHEN :site${place} THEN ${place}`).join(' ')} ELSE ${first.length} END`,
    )
    query.setParameters(Object.fromEntries(first.map(({ id }, place) => [`site${place}`, id])))
  }
  query.addOrderBy('row.endedOn', 'ASC').addOrderBy('row.name', 'ASC')
}
