import { type Context, daysBetween, percentOf } from '@tongchou/service-kit'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Problem } from '../problem/problem.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'How one department serves projects and enterprises' })
export class ServiceRow {
  @Field(() => ID)
  department: string

  @Field(() => Int)
  raised: number

  @Field(() => Int)
  solved: number

  @Field(() => Float, { nullable: true, description: 'Percent' })
  solvedShare: number | null

  @Field(() => Float, { nullable: true, description: 'Days from raising to solving, on average' })
  averageDays: number | null

  @Field(() => Float, { nullable: true, description: '1 to 5, by those who were served' })
  rating: number | null
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length

/** Difficulties raised in the year, by department that had to solve them. */
export async function businessEnvironment(ctx: Context, asOf: string): Promise<ServiceRow[]> {
  const scope = ctx.scope(Problem, 'b')
  const rows = await ctx.db.sql<Pick<Problem, 'department' | 'raisedOn' | 'solvedOn' | 'rating'>>(
    `SELECT b.department, b.raisedOn, b.solvedOn, b.rating FROM problem b WHERE b.raisedOn BETWEEN ? AND ? AND ${scope.sql}`,
    [`${asOf.slice(0, 4)}-01-01`, asOf, ...scope.parameters],
  )
  const departments = [...new Set(rows.map(({ department }) => department))].sort()
  return departments.map((department) => {
    const own = rows.filter((row) => row.department === department)
    const done = own.filter(({ solvedOn }) => solvedOn !== null && solvedOn <= asOf)
    const days = done.map(({ raisedOn, solvedOn }) => daysBetween(raisedOn, solvedOn as string))
    const ratings = done.flatMap(({ rating }) => (rating === null ? [] : [Number(rating)]))
    return {
      department,
      raised: own.length,
      solved: done.length,
      solvedShare: percentOf(done.length, own.length),
      averageDays: meanOf(days),
      rating: meanOf(ratings),
    }
  })
}
