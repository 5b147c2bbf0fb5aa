import { Allow, type Context, percentOf } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { ImprovementKind, VillageImprovement } from './village-improvement.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'One of the three improvements over the villages of a year' })
class ImprovementShare {
  @Field(() => ImprovementKind)
  kind: ImprovementKind

  @Field(() => Int)
  villages: number

  @Field(() => Int, { description: 'Villages that have done all they planned' })
  finished: number

  @Field(() => Float, { nullable: true, description: 'Done of what was planned, percent' })
  share: number | null
}

@Resolver()
export class ImprovementReportResolver {
  @Query(() => [ImprovementShare], { description: 'The three improvements over the villages that the viewer may see' })
  @Allow('construction.read')
  async villageImprovementShares(
    @Ctx() ctx: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<ImprovementShare[]> {
    const scope = ctx.scope(VillageImprovement, 'i')
    const rows = await ctx.db.sql<{
      kind: ImprovementKind
      villages: number
      finished: number
      done: number
      planned: number
    }>(
      `SELECT i.kind AS kind, COUNT(*) AS villages, SUM(CASE WHEN i.done >= i.planned THEN 1 ELSE 0 END) AS finished,
              SUM(i.done) AS done, SUM(i.planned) AS planned
         FROM village_improvement i WHERE i.year = ? AND ${scope.sql} GROUP BY i.kind`,
      [year, ...scope.parameters],
    )
    return rows.map(({ kind, villages, finished, done, planned }) => ({
      kind,
      villages: Number(villages),
      finished: Number(finished),
      share: percentOf(Number(done), Number(planned)),
    }))
  }
}
