import { type Context, lastMonthEnded } from '@tongchou/service-kit'
import { narrowProjects, questionOf } from './narrow-projects.ts'
import { Project } from './project.entity.ts'
import type { ProjectFilter } from './project.input.ts'

interface Sums {
  readonly count: number
  readonly plannedInvestment: number
  readonly totalInvestment: number
  readonly completedInvestment: number
}

/** The sums of a filtered list, of the rows this viewer may see. */
export async function totalsOf(ctx: Context, filter: ProjectFilter, asOf: string): Promise<Sums> {
  const query = ctx.db.repository(Project).createQueryBuilder('row')
  const { sql, parameters } = ctx.scope(Project, 'row')
  let position = 0
  query.where(
    sql.replace(/\?/g, () => `:mine${position++}`),
    Object.fromEntries(parameters.map((value, index) => [`mine${index}`, value])),
  )
  narrowProjects(query, filter, asOf, await questionOf(ctx, filter, asOf))
  const done = `(SELECT COALESCE(SUM(d.completed), 0) FROM monthly_investment d
    WHERE d.projectId = row.id AND d.reported = 1 AND d.period BETWEEN :doneFrom AND :doneUntil)`
  const row = await query
    .select('COUNT(*)', 'n')
    .addSelect('SUM(row.annualInvestment)', 'planned')
    .addSelect('SUM(row.totalInvestment)', 'total')
    .addSelect(`SUM(${done})`, 'done')
    .setParameters({ doneFrom: `${asOf.slice(0, 4)}-01`, doneUntil: lastMonthEnded(asOf) })
    .getRawOne<Record<'n' | 'planned' | 'total' | 'done', number | string | null>>()
  return {
    count: Number(row?.n ?? 0),
    plannedInvestment: Number(row?.planned ?? 0),
    totalInvestment: Number(row?.total ?? 0),
    completedInvestment: Number(row?.done ?? 0),
  }
}
