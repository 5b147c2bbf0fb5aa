import { Allow, type Context, type Feature } from '@tongchou/service-kit'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { landMap, LandMapFeature, LandMapLayer } from './land-map.ts'

@Resolver()
class LandMapResolver {
  @Query(() => [LandMapFeature], {
    description: '一张图: parcels, patches, violations and hazard points at their places',
  })
  @Allow('natural-resources.read')
  landMap(
    @Ctx() ctx: Context,
    @Arg('layers', () => [LandMapLayer], { nullable: true, description: 'All when absent' }) layers?:
      | LandMapLayer[]
      | null,
    @Arg('township', () => ID, { nullable: true }) township?: string | null,
  ): Promise<LandMapFeature[]> {
    return landMap(ctx, layers ?? Object.values(LandMapLayer), township ?? null)
  }
}

export const singleMapFeature: Feature = { resolvers: [LandMapResolver] }
