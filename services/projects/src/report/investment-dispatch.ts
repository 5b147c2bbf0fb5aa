import { type Context, growthOf, MoneyScalar, MonthScalar, yearBefore } from '@tongchou/service-kit'
import { Field, Float, ObjectType } from 'type-graphql'
import { Project } from '../project/project.entity.ts'
import { shareReported } from '../monthly-investment/share-reported.ts'
import { lastReportedMonth } from '../project/project.repository.ts'

@ObjectType({ simpleResolvers: true })
export class DispatchMonth {
  @Field(() => MonthScalar)
  period: string

  @Field(() => MoneyScalar, { description: 'Completed from January through the month' })
  completed: number

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The same months of last year; of a last month reported in part, the same part',
  })
  lastYear: number | null

  @Field(() => Float, { nullable: true, description: 'Growth in percent' })
  growth: number | null
}

@ObjectType({ simpleResolvers: true })
export class Contribution {
  @Field(() => Project)
  project: Project

  @Field(() => MoneyScalar)
  completed: number

  @Field(() => Float, { description: 'Percentage points of the growth figure that it carries' })
  points: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'The year’s investment against last year’s, and what is still needed',
})
export class InvestmentDispatch {
  @Field(() => [DispatchMonth])
  months: DispatchMonth[]

  @Field(() => Float, { nullable: true })
  growth: number | null

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Still to be completed for the growth asked for; 0 when reached',
  })
  missing: number | null

  @Field(() => [Contribution], { description: 'The largest first' })
  contributions: Contribution[]
}

/** Investment month by month against a growth asked for, and the projects that carry it. */
export async function investmentDispatch(
  ctx: Context,
  asOf: string,
  asked: number,
  first: number,
): Promise<InvestmentDispatch> {
  const until = await lastReportedMonth(ctx.db, asOf)
  if (until === null) return { months: [], growth: null, missing: null, contributions: [] }
  const from = `${asOf.slice(0, 4)}-01`
  const lastUntil = yearBefore(`${until}-01`).slice(0, 7)
  const scope = ctx.scope(Project, 'p')
  const [share, now, before, top] = await Promise.all([
    shareReported(ctx.db, until),
    ctx.db.sql<{ period: string; done: number }>(
      `SELECT m.period, SUM(m.completed) AS done FROM monthly_investment m JOIN project p ON p.id = m.projectId
       WHERE m.reported = 1 AND m.period BETWEEN ? AND ? AND ${scope.sql} GROUP BY m.period`,
      [from, until, ...scope.parameters],
    ),
    ctx.db.sql<{ period: string; figure: number }>(
      "SELECT period, figure FROM base_figure WHERE code = 'FAI' AND period BETWEEN ? AND ?",
      [`${lastUntil.slice(0, 4)}-01`, lastUntil],
    ),
    ctx.db.sql<{ id: string; done: number }>(
      `SELECT p.id, SUM(m.completed) AS done FROM monthly_investment m JOIN project p ON p.id = m.projectId
       WHERE m.reported = 1 AND m.period BETWEEN ? AND ? AND ${scope.sql} GROUP BY p.id ORDER BY done DESC, p.id LIMIT ${first}`,
      [from, until, ...scope.parameters],
    ),
  ])
  let completed = 0
  let lastYear = 0
  const months = Array.from({ length: Number(until.slice(5)) }, (_, index) => {
    const month = String(index + 1).padStart(2, '0')
    completed += Number(now.find(({ period }) => period.endsWith(`-${month}`))?.done ?? 0)
    const part = until.endsWith(`-${month}`) ? share : 1
    lastYear += Math.round(Number(before.find(({ period }) => period.endsWith(`-${month}`))?.figure ?? 0) * 100 * part)
    const base = before.length > 0 ? lastYear : null
    return { period: `${from.slice(0, 5)}${month}`, completed, lastYear: base, growth: growthOf(completed, base) }
  })
  const contributions = await Promise.all(
    top.map(async ({ id, done }) => ({
      project: (await ctx.load.one(Project, id)) as Project,
      completed: Number(done),
      points: lastYear > 0 ? (Number(done) / lastYear) * 100 : 0,
    })),
  )
  const missing = before.length > 0 ? Math.max(0, Math.round(lastYear * (1 + asked / 100)) - completed) : null
  return { months, growth: months.at(-1)?.growth ?? null, missing, contributions }
}
