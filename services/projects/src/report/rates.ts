import { type Context, lastMonthEnded, percentOf } from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { endOfMonthBefore, onTheList } from '../project/project.repository.ts'

export enum RateGroup {
  SECTOR = 'sector',
  TOWNSHIP = 'township',
  AUTHORITY = 'authority',
  OWNER = 'ownerUnit',
}
registerEnumType(RateGroup, { name: 'RateGroup' })

@ObjectType({ simpleResolvers: true, description: 'Start, investment and production rate of one group of projects' })
export class RateRow {
  @Field(() => String, {
    nullable: true,
    description: 'Sector, code of township or authority, or owner; null: the county itself',
  })
  group: string | null

  @Field(() => Int)
  listed: number

  @Field(() => Int)
  started: number

  @Field(() => Int)
  completed: number

  @Field(() => Int)
  producing: number

  @Field(() => Int, { description: 'To be finished within the year' })
  due: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  startRate: number | null

  @Field(() => Float, { nullable: true, description: 'Percent of the annual plan' })
  investmentRate: number | null

  @Field(() => Float, { nullable: true, description: 'Percent of those due this year' })
  produceRate: number | null

  @Field(() => Float, { nullable: true, description: 'Percent at the end of the month before' })
  lastStartRate: number | null

  @Field(() => Float, { nullable: true, description: 'Percent at the end of the month before' })
  lastInvestmentRate: number | null

  @Field(() => Int, { description: 'Place by investment rate among the groups' })
  place: number
}

interface Sums {
  readonly grouped: string | null
  readonly listed: number
  readonly started: number
  readonly completed: number
  readonly producing: number
  readonly due: number
  readonly planned: number
  readonly done: number
}

async function sumsAt(ctx: Context, by: RateGroup, asOf: string): Promise<Sums[]> {
  const year = Number(asOf.slice(0, 4))
  const list = onTheList(year, asOf)
  const scope = ctx.scope(Project, 'p')
  const has = (column: string) => `SUM(CASE WHEN p.${column} <= ? THEN 1 ELSE 0 END)`
  const rows = await ctx.db.sql<Sums>(
    `SELECT p.${by} AS grouped, COUNT(*) AS listed, ${has('startedOn')} AS started, ${has('completedOn')} AS completed,
     ${has('producingOn')} AS producing, ${has('plannedFinishOn')} AS due, SUM(p.annualInvestment) AS planned,
     SUM(COALESCE(m.done, 0)) AS done
     FROM project p LEFT JOIN (SELECT projectId, SUM(completed) AS done FROM monthly_investment
       WHERE reported = 1 AND period BETWEEN ? AND ? GROUP BY projectId) m ON m.projectId = p.id
     WHERE ${list.sql} AND ${scope.sql} GROUP BY p.${by}`,
    [asOf, asOf, asOf, `${year}-12-31`, `${year}-01`, lastMonthEnded(asOf), ...list.parameters, ...scope.parameters],
  )
  return rows.map((row) => ({
    grouped: row.grouped,
    listed: Number(row.listed),
    started: Number(row.started),
    completed: Number(row.completed),
    producing: Number(row.producing),
    due: Number(row.due),
    planned: Number(row.planned),
    done: Number(row.done),
  }))
}

/** The three rates by group, held against the end of the month before, best investment rate first. */
export async function ratesBy(ctx: Context, by: RateGroup, asOf: string): Promise<RateRow[]> {
  const [now, before] = await Promise.all([sumsAt(ctx, by, asOf), sumsAt(ctx, by, endOfMonthBefore(asOf))])
  const last = new Map(before.map((row) => [row.grouped, row]))
  return now
    .map((row) => {
      const earlier = last.get(row.grouped)
      return {
        ...row,
        group: row.grouped,
        startRate: percentOf(row.started, row.listed),
        investmentRate: percentOf(row.done, row.planned),
        produceRate: percentOf(row.producing, row.due),
        lastStartRate: earlier ? percentOf(earlier.started, earlier.listed) : null,
        lastInvestmentRate: earlier ? percentOf(earlier.done, earlier.planned) : null,
      }
    })
    .sort((one, other) => (other.investmentRate ?? 0) - (one.investmentRate ?? 0))
    .map((row, index) => ({ ...row, place: index + 1 }))
}
