import { Allow, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { HallBoard, hallBoard } from './hall-board.ts'
import { HallItem } from './hall-item.entity.ts'
import { HallWindow, HallWindowDay } from './hall-window.entity.ts'

@Resolver(() => HallItem)
export class HallItemResolver {
  @Query(() => HallBoard, { nullable: true, description: 'Items, windows, opening and flow of the hall' })
  @Allow('government-services.overview')
  hallBoard(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<HallBoard> {
    return hallBoard(ctx, asOf ?? ctx.today)
  }

  @FieldResolver(() => ServiceItem, { nullable: true })
  item(@Root() { itemId }: HallItem, @Ctx() ctx: Context): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, itemId)
  }

  @FieldResolver(() => HallWindow, { nullable: true })
  window(@Root() { windowId }: HallItem, @Ctx() ctx: Context): Promise<HallWindow | null> {
    return ctx.load.one(HallWindow, windowId)
  }
}

@Resolver(() => HallWindowDay)
export class HallWindowDayResolver {
  @FieldResolver(() => HallWindow, { nullable: true })
  window(@Root() { windowId }: HallWindowDay, @Ctx() ctx: Context): Promise<HallWindow | null> {
    return ctx.load.one(HallWindow, windowId)
  }
}
