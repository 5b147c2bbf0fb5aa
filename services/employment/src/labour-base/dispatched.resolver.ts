import { type Context, MoneyScalar } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { LabourTransfer } from '../transfer/labour-transfer.entity.ts'
import { BrandEvent } from './brand-event.entity.ts'
import { LabourBase } from './labour-base.entity.ts'
import { LabourBrand } from './labour-brand.entity.ts'

const peopleIn = (batches: readonly LabourTransfer[]): number => batches.reduce((sum, { persons }) => sum + persons, 0)

@Resolver(() => LabourBase)
export class LabourBaseResolver {
  @FieldResolver(() => Int, { description: 'Workers sent there in all 已输送' })
  async dispatched(@Root() { id }: LabourBase, @Ctx() ctx: Context): Promise<number> {
    return peopleIn(await ctx.load.many(LabourTransfer, 'baseId', id, 'departedOn'))
  }
}

@Resolver(() => LabourBrand)
export class LabourBrandResolver {
  @FieldResolver(() => Int, { description: 'Workers sent under it in all 带动输转' })
  async dispatched(@Root() { id }: LabourBrand, @Ctx() ctx: Context): Promise<number> {
    return peopleIn(await ctx.load.many(LabourTransfer, 'brandId', id, 'departedOn'))
  }

  @FieldResolver(() => MoneyScalar, { description: 'What they earn 带动收入' })
  async income(@Root() { id }: LabourBrand, @Ctx() ctx: Context): Promise<number> {
    const batches = await ctx.load.many(LabourTransfer, 'brandId', id, 'departedOn')
    return batches.reduce((sum, batch) => sum + batch.income, 0)
  }

  @FieldResolver(() => [BrandEvent])
  events(@Root() { id }: LabourBrand, @Ctx() ctx: Context): Promise<BrandEvent[]> {
    return ctx.load.many(BrandEvent, 'brandId', id, 'heldOn')
  }
}
