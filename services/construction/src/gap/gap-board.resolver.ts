import { Allow, type Context, percentOf } from '@tongchou/service-kit'
import { Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { GapArea, UrbanGap } from './urban-gap.entity.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'One of the three short boards: its gaps, what is linked and closed',
})
class GapBoard {
  @Field(() => GapArea)
  area: GapArea

  @Field(() => Int)
  gaps: number

  @Field(() => Int, { description: 'With a project that is to close them' })
  linked: number

  @Field(() => Int)
  closed: number

  @Field(() => Float, { nullable: true, description: 'Percent closed' })
  closedShare: number | null
}

@Resolver()
class GapBoardResolver {
  @Query(() => [GapBoard], { description: 'The three short boards 建管并重, of what the viewer may see' })
  @Allow('construction.read')
  async gapBoards(@Ctx() ctx: Context): Promise<GapBoard[]> {
    const scope = ctx.scope(UrbanGap, 'g')
    const rows = await ctx.db.sql<{ area: GapArea; gaps: number; linked: number; closed: number }>(
      `SELECT g.area AS area, COUNT(*) AS gaps, COUNT(g.projectId) AS linked, COUNT(g.closedOn) AS closed
         FROM urban_gap g WHERE ${scope.sql} GROUP BY g.area`,
      [...scope.parameters],
    )
    const known = new Map(rows.map((row) => [row.area, row]))
    return Object.values(GapArea).map((area) => {
      const row = known.get(area)
      const gaps = Number(row?.gaps ?? 0)
      const closed = Number(row?.closed ?? 0)
      return { area, gaps, linked: Number(row?.linked ?? 0), closed, closedShare: percentOf(closed, gaps) }
    })
  }
}

export const gapBoardDoors = [GapBoardResolver]
