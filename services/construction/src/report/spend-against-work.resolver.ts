import { Allow, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { WorkProgramme } from '../work/work.codes.ts'
import { ConstructionWork } from '../work/work.entity.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'The works of one programme: money by their projects, physical work by their own reports',
})
class ProgrammeWorks {
  @Field(() => WorkProgramme)
  programme: WorkProgramme

  @Field(() => Int)
  accepted: number

  @Field(() => Float, { nullable: true, description: 'Mean percent of its works by the last report' })
  physicalPercent: number | null

  @Field(() => [ConstructionWork], { description: 'Spent and paid stand at each work’s project' })
  works: ConstructionWork[]
}

@Resolver()
class SpendAgainstWorkResolver {
  @Query(() => [ProgrammeWorks], {
    description: 'Money against physical work by programme, of what the viewer may see',
  })
  @Allow('construction.read')
  async spendAgainstWork(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<ProgrammeWorks[]> {
    const scope = ctx.scope(ConstructionWork, 'w')
    const rows = await ctx.db.sql<{ id: string; percent: number | null }>(
      `SELECT w.id AS id, CASE WHEN w.acceptedOn IS NOT NULL THEN 100 ELSE
                (SELECT e.percent FROM work_progress e WHERE e.workId = w.id AND e.reported = 1 ORDER BY e.period DESC LIMIT 1) END AS percent
         FROM construction_work w WHERE w.year = ? AND ${scope.sql}`,
      [year, ...scope.parameters],
    )
    const percents = new Map(rows.map(({ id, percent }) => [id, percent === null ? null : Number(percent)]))
    const works = await ctx.db.repository(ConstructionWork).find({ where: { year }, order: { name: 'ASC' } })
    const seen = Map.groupBy(
      works.filter(({ id }) => percents.has(id)),
      ({ programme }) => programme,
    )
    return [...seen].map(([programme, own]) => {
      const known = own.flatMap(({ id }) => percents.get(id) ?? [])
      return {
        programme,
        accepted: own.filter(({ acceptedOn }) => acceptedOn !== null).length,
        physicalPercent: known.length === 0 ? null : known.reduce((sum, percent) => sum + percent, 0) / known.length,
        works: own,
      }
    })
  }
}

export const reportDoors = [SpendAgainstWorkResolver]
