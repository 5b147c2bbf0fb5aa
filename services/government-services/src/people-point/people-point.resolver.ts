import { Allow, type Context, DayScalar } from '@tongchou/service-kit'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { ConveniencePoint, PointFunction, PointItem, PointMonth } from './convenience-point.entity.ts'
import { PointBoard, pointBoard } from './point-board.ts'

const pointOf = (ctx: Context, { pointId }: { pointId: string }): Promise<ConveniencePoint | null> =>
  ctx.load.one(ConveniencePoint, pointId)

@Resolver(() => PointItem)
export class PointItemResolver {
  @Query(() => [PointBoard], { description: '就近办: all townships together, then each' })
  @Allow('government-services.read')
  pointBoards(
    @Ctx() ctx: Context,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf?: string | null,
  ): Promise<PointBoard[]> {
    return pointBoard(ctx, asOf ?? ctx.today)
  }

  @FieldResolver(() => ConveniencePoint, { nullable: true })
  point(@Root() row: PointItem, @Ctx() ctx: Context): Promise<ConveniencePoint | null> {
    return pointOf(ctx, row)
  }

  @FieldResolver(() => ServiceItem, { nullable: true })
  item(@Root() { itemId }: PointItem, @Ctx() ctx: Context): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, itemId)
  }
}

@Resolver(() => PointFunction)
export class PointFunctionResolver {
  @FieldResolver(() => ConveniencePoint, { nullable: true })
  point(@Root() row: PointFunction, @Ctx() ctx: Context): Promise<ConveniencePoint | null> {
    return pointOf(ctx, row)
  }
}

@Resolver(() => PointMonth)
export class PointMonthResolver {
  @FieldResolver(() => ConveniencePoint, { nullable: true })
  point(@Root() row: PointMonth, @Ctx() ctx: Context): Promise<ConveniencePoint | null> {
    return pointOf(ctx, row)
  }
}
