import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { LandDemand } from '../land-demand/land-demand.entity.ts'
import { countOpenViolations } from './neighbour.repository.ts'
import { Department } from './neighbour.types.ts'

@Resolver(() => Department)
export class DepartmentLandResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Violations handed over to it that are not closed' })
  openLandReferrals(@Root() { code }: Department, @Ctx() ctx: Context): Promise<number> {
    return ctx.load.batch('open-referrals', code, (codes) => countOpenViolations(ctx, 'referredTo', codes))
  }

  @FieldResolver(() => [LandDemand], { nullable: true, description: 'Land that it asked for' })
  landDemands(@Root() { code }: Department, @Ctx() ctx: Context): Promise<LandDemand[]> {
    return ctx.load.many(LandDemand, 'department', code, 'priority')
  }
}
