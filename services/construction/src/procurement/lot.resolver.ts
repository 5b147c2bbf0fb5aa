import { Allow, type Context, seesAll } from '@tongchou/service-kit'
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Project, Township } from '../county/county.types.ts'
import { AssetDelivery, LotDelivery } from './lot-movement.entity.ts'
import { ProcurementLot, WasteAsset } from './lot.entity.ts'
import { assetsByTownship, type LotStanding, standingOf, type TownshipAssets } from './lot.repository.ts'

const standing = (ctx: Context, id: string): Promise<LotStanding> =>
  ctx.load.batch('lot-standing', id, (ids) => standingOf(ctx, ids))

@Resolver(() => ProcurementLot)
export class ProcurementLotResolver {
  @FieldResolver(() => Int, { description: 'Handed over to the county so far' })
  async delivered(@Root() { id }: ProcurementLot, @Ctx() ctx: Context): Promise<number> {
    return (await standing(ctx, id)).delivered
  }

  @FieldResolver(() => Int, { description: 'Received by townships so far; these count' })
  async received(@Root() { id }: ProcurementLot, @Ctx() ctx: Context): Promise<number> {
    return (await standing(ctx, id)).received
  }

  @FieldResolver(() => [LotDelivery])
  deliveries(@Root() { id }: ProcurementLot, @Ctx() ctx: Context): Promise<LotDelivery[]> {
    return ctx.load.many(LotDelivery, 'lotId', id, 'deliveredOn')
  }

  @FieldResolver(() => [AssetDelivery])
  receipts(@Root() { id }: ProcurementLot, @Ctx() ctx: Context): Promise<AssetDelivery[]> {
    return ctx.load.many(AssetDelivery, 'lotId', id, 'township')
  }

  @FieldResolver(() => Project, { nullable: true })
  project(@Root() { projectId }: ProcurementLot): Project | null {
    return projectId === null ? null : { id: projectId }
  }
}

@ObjectType({ description: 'What a township is to have of a year’s vehicles or bins, and what it has' })
export class TownshipWasteAssets {
  @Field(() => WasteAsset)
  item: WasteAsset

  @Field(() => Int)
  allotted: number

  @Field(() => Int)
  received: number

  township: string
}

@Resolver(() => TownshipWasteAssets)
export class WasteAssetsResolver {
  @Query(() => [TownshipWasteAssets], {
    description: 'A year’s vehicles and bins by township, of what the viewer may see',
  })
  @Allow('construction.read')
  wasteAssetsByTownship(@Ctx() ctx: Context, @Arg('year', () => Int) year: number): Promise<TownshipAssets[]> {
    return assetsByTownship(ctx, year)
  }

  @FieldResolver(() => Township, { nullable: true })
  receiver(@Root() { township }: TownshipWasteAssets): Township {
    return { code: township }
  }
}

@Resolver(() => Township)
export class TownshipAssetsResolver {
  @FieldResolver(() => [TownshipWasteAssets], { nullable: true, description: 'Its waste vehicles and bins of a year' })
  async wasteAssets(
    @Root() { code }: Township,
    @Ctx() ctx: Context,
    @Arg('year', () => Int) year: number,
  ): Promise<TownshipAssets[] | null> {
    if (!seesAll(ctx, code)) return null
    return ctx.load.batch(`waste-assets ${year}`, code, async (codes) => {
      const rows = Map.groupBy(await assetsByTownship(ctx, year), ({ township }) => township)
      return codes.map((each) => rows.get(each) ?? [])
    })
  }
}
