import {
  Allow,
  type Context,
  type Feature,
  percentOf,
  type Refusal,
  refuseIf,
  registerDoors,
} from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { Village } from '../village/village.entity.ts'
import { ImprovementKind, VillageImprovement } from './village-improvement.entity.ts'

/** Something is planned, no more is done than that, and it was looked at on a day that has come. */
export function refusalOfImprovement(
  { planned, done, checkedOn }: Pick<VillageImprovement, 'planned' | 'done' | 'checkedOn'>,
  today: string,
): Refusal | null {
  if (planned <= 0) return { code: 'improvement.plan-required', field: 'planned' }
  if (done > planned) return { code: 'improvement.over-plan', field: 'done', params: { planned } }
  return checkedOn > today ? { code: 'day-in-future', field: 'checkedOn' } : null
}

async function refuseForeignVillage(ctx: Context, { villageId, township }: VillageImprovement): Promise<void> {
  const village = await ctx.get(Village, villageId, 'villageId')
  refuseIf(village.township !== township, 'improvement.village-of-another-township', 'villageId')
}

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
class ImprovementReportResolver {
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

export const campaignFeature: Feature = {
  entities: [VillageImprovement],
  resolvers: [
    registerDoors({
      entity: VillageImprovement,
      name: 'VillageImprovement',
      plural: 'villageImprovements',
      noun: 'village-improvement',
      permission: 'construction.record',
      orderBy: ['township', 'checkedOn', 'done'],
      filterBy: ['year', 'kind', 'township', 'villageId'],
      refuse: refusalOfImprovement,
      settle: refuseForeignVillage,
    }),
    ImprovementReportResolver,
  ],
}
