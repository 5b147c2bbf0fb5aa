import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql'
import { LandParcel } from '../land-parcel/land-parcel.entity.ts'
import { MineralRight } from '../mineral/mineral-right.entity.ts'
import { Enterprise } from './neighbour.types.ts'

@Resolver(() => Enterprise)
export class EnterpriseLandResolver {
  @FieldResolver(() => [LandParcel], { nullable: true, description: 'Land that it holds' })
  landParcels(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<LandParcel[]> {
    return ctx.load.many(LandParcel, 'enterpriseUscc', uscc, 'id')
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Land supplied to it, 亩' })
  async landHeldMu(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<number> {
    const parcels = await ctx.load.many(LandParcel, 'enterpriseUscc', uscc, 'id')
    return parcels.reduce((sum, { areaMu, suppliedOn }) => sum + (suppliedOn === null ? 0 : areaMu), 0)
  }

  @FieldResolver(() => [MineralRight], { nullable: true })
  mineralRights(@Root() { uscc }: Enterprise, @Ctx() ctx: Context): Promise<MineralRight[]> {
    return ctx.load.many(MineralRight, 'enterpriseUscc', uscc, 'validUntil')
  }
}
