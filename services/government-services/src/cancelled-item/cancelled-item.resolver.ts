import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { CancelledItem, SupervisionCheck } from './cancelled-item.entity.ts'

const checksOf = (ctx: Context, id: string): Promise<SupervisionCheck[]> =>
  ctx.load.many(SupervisionCheck, 'cancelledItemId', id, 'plannedOn')

@Resolver(() => CancelledItem)
export class CancelledItemResolver {
  @FieldResolver(() => [SupervisionCheck], { description: 'Checks that follow it up, planned and made' })
  checks(@Root() { id }: CancelledItem, @Ctx() ctx: Context): Promise<SupervisionCheck[]> {
    return checksOf(ctx, id)
  }

  @FieldResolver(() => Boolean, { description: '监管到位: a measure holds today and a check was made' })
  async supervised(@Root() { id, supervisedSince }: CancelledItem, @Ctx() ctx: Context): Promise<boolean> {
    if (supervisedSince === null || supervisedSince > ctx.today) return false
    return (await checksOf(ctx, id)).some(({ checkedOn }) => checkedOn !== null && checkedOn <= ctx.today)
  }

  @FieldResolver(() => ServiceItem, { nullable: true, description: 'The item, where it is one of this county’s' })
  item(@Root() { itemId }: CancelledItem, @Ctx() ctx: Context): Promise<ServiceItem | null> | null {
    return itemId === null ? null : ctx.load.one(ServiceItem, itemId)
  }
}

@Resolver(() => SupervisionCheck)
export class SupervisionCheckResolver {
  @FieldResolver(() => CancelledItem, { nullable: true, description: 'The cancelled item that it follows up' })
  cancelledItem(
    @Root() { cancelledItemId }: SupervisionCheck,
    @Ctx() ctx: Context,
  ): Promise<CancelledItem | null> | null {
    return cancelledItemId === null ? null : ctx.load.one(CancelledItem, cancelledItemId)
  }

  @FieldResolver(() => ServiceItem, { nullable: true, description: 'The item whose holders are checked' })
  item(@Root() { itemId }: SupervisionCheck, @Ctx() ctx: Context): Promise<ServiceItem | null> | null {
    return itemId === null ? null : ctx.load.one(ServiceItem, itemId)
  }
}

@Resolver(() => ServiceItem)
export class ItemCancellationsResolver {
  @FieldResolver(() => [CancelledItem], { description: '取消、下放、调整 of the item, and who supervises since' })
  cancellations(@Root() { id }: ServiceItem, @Ctx() ctx: Context): Promise<CancelledItem[]> {
    return ctx.load.many(CancelledItem, 'itemId', id, 'decidedOn')
  }
}
