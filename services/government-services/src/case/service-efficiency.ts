import type { Context } from '@tongchou/service-kit'
import { percentOf } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { ServiceEvaluation } from '../evaluation/service-evaluation.entity.ts'
import { EfficiencyCard } from './service-case.codes.ts'
import { ServiceCase } from './service-case.entity.ts'
import { cardOf } from './service-case.rules.ts'

@ObjectType({ simpleResolvers: true, description: '效能监管: how a department, or all, kept its promises in the year' })
export class ServiceEfficiency {
  @Field(() => ID, { nullable: true, description: 'null for all together' })
  department: string | null

  @Field(() => Int, { description: 'Accepted in the year' })
  accepted: number

  @Field(() => Int, { description: 'Of those, closed' })
  closed: number

  @Field(() => Int, { description: 'Of those, closed by the promised day' })
  onTime: number

  @Field(() => Float, { nullable: true, description: '按时办结率, percent' })
  onTimeRate: number | null

  @Field(() => Int, { description: 'Open and over their promised day, or closed after it' })
  overdue: number

  @Field(() => Int, { description: '退件' })
  returned: number

  @Field(() => Int, { description: '差评 that were no mistake' })
  complained: number

  @Field(() => Int, { description: 'Accepted outside office hours' })
  offHours: number

  @Field(() => Float, { nullable: true, description: 'Mean visits that a case cost' })
  meanVisits: number | null

  @Field(() => EfficiencyCard, { description: '红牌、黄牌' })
  card: EfficiencyCard
}

interface Sums {
  readonly department: string
  readonly accepted: number
  readonly closed: number
  readonly onTime: number
  readonly overdue: number
  readonly returned: number
  readonly offHours: number
  readonly visits: number
}

const COUNTS = ['accepted', 'closed', 'onTime', 'overdue', 'returned', 'offHours', 'visits'] as const

async function caseSums(ctx: Context, day: string): Promise<Sums[]> {
  const scope = ctx.scope(ServiceCase, 'c')
  return ctx.db.sql<Sums>(
    `SELECT c.department AS department, COUNT(*) AS accepted,
            SUM(CASE WHEN c.closedOn <= ? THEN 1 ELSE 0 END) AS closed,
            SUM(CASE WHEN c.closedOn <= ? AND c.closedOn <= c.promisedDueOn THEN 1 ELSE 0 END) AS onTime,
            SUM(CASE WHEN c.promisedDueOn < ? AND (c.closedOn IS NULL OR c.closedOn > c.promisedDueOn) THEN 1 ELSE 0 END) AS overdue,
            SUM(CASE WHEN c.closedOn <= ? AND c.decidedOn IS NULL AND c.stage = 'RETURNED' THEN 1 ELSE 0 END) AS returned,
            SUM(CASE WHEN c.acceptedWhen <> 'OFFICE_HOURS' THEN 1 ELSE 0 END) AS offHours, SUM(c.visits) AS visits
       FROM service_case c WHERE c.acceptedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY c.department ORDER BY c.department`,
    [day, day, day, day, `${day.slice(0, 4)}-01-01`, day, ...scope.parameters],
  )
}

async function complaints(ctx: Context, day: string): Promise<Map<string, number>> {
  const scope = ctx.scope(ServiceEvaluation, 'e')
  const rows = await ctx.db.sql<{ department: string; n: number }>(
    `SELECT e.department AS department, COUNT(*) AS n FROM service_evaluation e WHERE e.poor = 1 AND e.evaluatedOn BETWEEN ? AND ?
        AND (e.mistaken IS NULL OR e.mistaken = 0 OR e.closedOn > ?) AND ${scope.sql} GROUP BY e.department`,
    [`${day.slice(0, 4)}-01-01`, day, day, ...scope.parameters],
  )
  return new Map(rows.map(({ department, n }) => [department, Number(n)]))
}

function efficiencyOf(
  sums: Omit<Sums, 'department'>,
  department: string | null,
  complained: number,
): ServiceEfficiency {
  const { visits, ...counts } = sums
  return {
    department,
    ...counts,
    complained,
    onTimeRate: percentOf(sums.onTime, sums.closed),
    meanVisits: sums.accepted === 0 ? null : visits / sums.accepted,
    card: EfficiencyCard[cardOf({ cases: sums.accepted, overdue: sums.overdue, complained })],
  }
}

/** All departments together, then each that had a case in the year. */
export async function serviceEfficiency(ctx: Context, day: string): Promise<ServiceEfficiency[]> {
  const [rows, complained] = await Promise.all([caseSums(ctx, day), complaints(ctx, day)])
  const each = rows.map((row) => {
    const counts = Object.fromEntries(COUNTS.map((name) => [name, Number(row[name])]))
    return { department: row.department, ...counts } as Sums
  })
  const total = Object.fromEntries(COUNTS.map((name) => [name, each.reduce((sum, row) => sum + row[name], 0)]))
  const allComplained = [...complained.values()].reduce((sum, n) => sum + n, 0)
  return [
    efficiencyOf(total as unknown as Sums, null, allComplained),
    ...each.map(({ department, ...sums }) => efficiencyOf(sums, department, complained.get(department) ?? 0)),
  ]
}
