import { Allow, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { LandDemand } from './land-demand.entity.ts'
import { LandParcel } from '../land-parcel/land-parcel.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'A need of land against what was supplied for it' })
class LandDemandGap {
  @Field(() => LandDemand)
  demand: LandDemand

  @Field(() => Float, { description: '亩' })
  suppliedMu: number

  @Field(() => Float, { description: 'Still lacking, 亩' })
  gapMu: number

  @Field(() => Boolean, { description: 'Needed by now and not met' })
  overdue: boolean

  @Field(() => [LandParcel], { description: 'Parcels meant for it, supplied or not' })
  parcels: LandParcel[]
}

@Resolver()
export class LandDemandResolver {
  @Query(() => [LandDemandGap], {
    description: 'The year’s needs of land in order of priority, with what is still lacking',
  })
  @Allow('natural-resources.read')
  async landDemandGaps(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<LandDemandGap[]> {
    const demands = await ctx.load.many(LandDemand, 'year', String(year), 'priority')
    return Promise.all(
      demands.map(async (demand) => {
        const parcels = await ctx.load.many(LandParcel, 'demandId', demand.id, 'id')
        const supplied = parcels.filter(({ suppliedOn }) => suppliedOn !== null && suppliedOn <= ctx.today)
        const suppliedMu = supplied.reduce((sum, { areaMu }) => sum + areaMu, 0)
        const gapMu = Math.max(0, demand.areaMu - suppliedMu)
        return { demand, suppliedMu, gapMu, overdue: gapMu > 0 && demand.neededBy < ctx.today, parcels }
      }),
    )
  }
}
