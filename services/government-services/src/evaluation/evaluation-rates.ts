import { type Context, percentOf } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { ServiceCase } from '../case/service-case.entity.ts'
import { ServiceEvaluation } from './service-evaluation.entity.ts'

@ObjectType({ simpleResolvers: true, description: '好差评: evaluations of the year of a department, or of all' })
export class EvaluationRates {
  @Field(() => ID, { nullable: true, description: 'null for all together' })
  department: string | null

  @Field(() => Int, { description: 'Cases closed in the year' })
  closedCases: number

  @Field(() => Int)
  evaluated: number

  @Field(() => Float, { nullable: true, description: '评价率, percent of closed cases' })
  evaluatedRate: number | null

  @Field(() => Float, {
    nullable: true,
    description: '满意率, percent: very, simply and fairly satisfied among what was no mistake',
  })
  satisfiedRate: number | null

  @Field(() => Int, { description: '差评 that were no mistake' })
  poor: number

  @Field(() => Int, { description: 'Of those, called back' })
  calledBack: number

  @Field(() => Float, { nullable: true, description: '差评回访率, percent' })
  callBackRate: number | null

  @Field(() => Int, { description: 'Of those, closed' })
  repaired: number

  @Field(() => Float, { nullable: true, description: '差评整改率, percent' })
  repairRate: number | null

  @Field(() => Int, { description: 'Of those, not put right within 15 working days: closed later, or still open past that day' })
  late: number

  @Field(() => Int, { description: '误评' })
  mistaken: number
}

interface Sums {
  readonly closedCases: number
  readonly evaluated: number
  readonly poor: number
  readonly calledBack: number
  readonly repaired: number
  readonly late: number
  readonly mistaken: number
}

const NONE: Sums = { closedCases: 0, evaluated: 0, poor: 0, calledBack: 0, repaired: 0, late: 0, mistaken: 0 }
type Row = Partial<Record<keyof Sums, number>> & { readonly department: string }

async function evaluationSums(ctx: Context, day: string): Promise<Row[]> {
  const scope = ctx.scope(ServiceEvaluation, 'e')
  const real = 'e.poor = 1 AND (e.mistaken IS NULL OR e.mistaken = 0 OR e.closedOn IS NULL OR e.closedOn > ?)'
  return ctx.db.sql<Row>(
    `SELECT e.department AS department, COUNT(*) AS evaluated, SUM(CASE WHEN ${real} THEN 1 ELSE 0 END) AS poor,
            SUM(CASE WHEN ${real} AND e.calledBackOn <= ? THEN 1 ELSE 0 END) AS calledBack,
            SUM(CASE WHEN ${real} AND e.closedOn <= ? THEN 1 ELSE 0 END) AS repaired,
            SUM(CASE WHEN ${real} AND e.dueOn < ? AND (e.closedOn IS NULL OR e.closedOn > e.dueOn) THEN 1 ELSE 0 END) AS late,
            SUM(CASE WHEN e.mistaken = 1 AND e.closedOn <= ? THEN 1 ELSE 0 END) AS mistaken
       FROM service_evaluation e WHERE e.evaluatedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY e.department`,
    [...Array<string>(8).fill(day), `${day.slice(0, 4)}-01-01`, day, ...scope.parameters],
  )
}

async function closedSums(ctx: Context, day: string): Promise<Row[]> {
  const scope = ctx.scope(ServiceCase, 'c')
  return ctx.db.sql<Row>(
    `SELECT c.department AS department, COUNT(*) AS closedCases FROM service_case c
      WHERE c.closedOn BETWEEN ? AND ? AND ${scope.sql} GROUP BY c.department`,
    [`${day.slice(0, 4)}-01-01`, day, ...scope.parameters],
  )
}

const plus = (sums: Sums, row: Partial<Record<keyof Sums, number>>): Sums => ({
  closedCases: sums.closedCases + Number(row.closedCases ?? 0),
  evaluated: sums.evaluated + Number(row.evaluated ?? 0),
  poor: sums.poor + Number(row.poor ?? 0),
  calledBack: sums.calledBack + Number(row.calledBack ?? 0),
  repaired: sums.repaired + Number(row.repaired ?? 0),
  late: sums.late + Number(row.late ?? 0),
  mistaken: sums.mistaken + Number(row.mistaken ?? 0),
})

const ratesOf = (department: string | null, sums: Sums): EvaluationRates => ({
  department,
  ...sums,
  evaluatedRate: percentOf(sums.evaluated, sums.closedCases),
  satisfiedRate: percentOf(sums.evaluated - sums.poor - sums.mistaken, sums.evaluated - sums.mistaken),
  callBackRate: percentOf(sums.calledBack, sums.poor),
  repairRate: percentOf(sums.repaired, sums.poor),
})

/** All departments together, then each that closed a case or was evaluated in the year. */
export async function evaluationRates(ctx: Context, day: string): Promise<EvaluationRates[]> {
  const rows = (await Promise.all([evaluationSums(ctx, day), closedSums(ctx, day)])).flat()
  const byDepartment = new Map<string, Sums>()
  for (const row of rows) byDepartment.set(row.department, plus(byDepartment.get(row.department) ?? NONE, row))
  const all = rows.reduce(plus, NONE)
  const each = [...byDepartment].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [ratesOf(null, all), ...each.map(([department, sums]) => ratesOf(department, sums))]
}
