import { Allow, type Context, DayScalar, percentOf } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { EnforcementKind } from './land-patrol.entity.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'A class of enforcement: the share it should have and the share it had in the year',
})
class EnforcementBalance {
  @Field(() => EnforcementKind)
  kind: EnforcementKind

  @Field(() => String)
  name: string

  @Field(() => Float, { description: 'Percent that it should have' })
  share: number

  @Field(() => Int, { description: 'Patrols and days of campaigns in the year' })
  times: number

  @Field(() => Float, { nullable: true, description: 'Percent that it had' })
  actual: number | null
}

@Resolver()
export class EnforcementResolver {
  @Query(() => [EnforcementBalance], {
    description: '631: what enforcement was spent on in the year, against what it should be',
  })
  @Allow('natural-resources.overview')
  async enforcementBalance(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<EnforcementBalance[]> {
    const day = asOf ?? ctx.today
    const rows = await ctx.db.sql<{ kind: EnforcementKind; name: string; share: number; times: number }>(
      `SELECT e.kind AS kind, e.name AS name, e.share AS share,
              (SELECT COUNT(*) FROM land_patrol p WHERE p.enforcement = e.kind AND p.patrolledOn BETWEEN ? AND ?) AS times
         FROM enforcement_share e ORDER BY e.share DESC, e.kind`,
      [`${day.slice(0, 4)}-01-01`, day],
    )
    const whole = rows.reduce((sum, { times }) => sum + Number(times), 0)
    return rows.map(({ kind, name, share, times }) => ({
      kind,
      name,
      share: Number(share),
      times: Number(times),
      actual: percentOf(Number(times), whole),
    }))
  }
}
