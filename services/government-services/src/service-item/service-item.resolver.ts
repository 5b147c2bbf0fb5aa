import { Allow, Change, type Connection, connectionType, type Context, list, search } from '@tongchou/service-kit'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Department } from '../neighbour/neighbour.types.ts'
import { advanceServiceItem, flagMultiTrip, reengineerServiceItem } from './advance-service-item.ts'
import { ServiceItemVersion } from './item-version.entity.ts'
import { KeepServiceItemInput, keepServiceItem } from './keep-service-item.ts'
import { ServiceItemBoard, serviceItemBoards } from './service-item-board.ts'
import { ServiceItemStep } from './service-item.codes.ts'
import { ServiceItem } from './service-item.entity.ts'
import {
  AdvanceServiceItemInput,
  FlagMultiTripInput,
  ReengineerServiceItemInput,
  ServiceItemArgs,
} from './service-item.inputs.ts'
import { whereItem } from './service-item.repository.ts'
import { stepsFrom } from './service-item.rules.ts'
import { reductionOf, ServiceItemVersionDiff } from './service-item.types.ts'

const ORDER = {
  CODE: 'code',
  NAME: 'name',
  DEPARTMENT: 'department',
  ENTERED_ON: 'enteredOn',
  PUBLISHED_ON: 'publishedOn',
} as const

const ServiceItemConnection = connectionType(() => ServiceItem, 'ServiceItem')

@Resolver(() => ServiceItem)
export class ServiceItemResolver {
  @Query(() => ServiceItemConnection, { description: '政务服务事项; with lowersOnlineRate what keeps 网上可办率 down' })
  @Allow('government-services.read')
  serviceItems(
    @Ctx() ctx: Context,
    @Args(() => ServiceItemArgs) args: ServiceItemArgs,
  ): Promise<Connection<ServiceItem>> {
    return list(ctx, ServiceItem, args, {
      order: ORDER[args.orderBy],
      where: (query) => {
        search(query, args.search, ['name', 'code'])
        whereItem(query, args.filter ?? {})
      },
    })
  }

  @Query(() => ServiceItem, { nullable: true })
  @Allow('government-services.read')
  serviceItem(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, id)
  }

  @Query(() => [ServiceItemBoard], {
    description: 'Items in force by department, all together first: the four ways, and both counts of 网上可办率',
  })
  @Allow('government-services.read')
  serviceItemBoards(@Ctx() ctx: Context): Promise<ServiceItemBoard[]> {
    return serviceItemBoards(ctx)
  }

  @Mutation(() => ServiceItem, { description: 'For the department’s own staff as well' })
  @Change('government-services.answer')
  keepServiceItem(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepServiceItemInput) input: KeepServiceItemInput,
  ): Promise<ServiceItem> {
    return keepServiceItem(ctx, input)
  }

  @Mutation(() => ServiceItem)
  @Change('government-services.keep')
  advanceServiceItem(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceServiceItemInput) input: AdvanceServiceItemInput,
  ): Promise<ServiceItem> {
    return advanceServiceItem(ctx, input)
  }

  @Mutation(() => ServiceItem, { description: 'For the department’s own staff as well' })
  @Change('government-services.answer')
  flagMultiTrip(
    @Ctx() ctx: Context,
    @Arg('input', () => FlagMultiTripInput) input: FlagMultiTripInput,
  ): Promise<ServiceItem> {
    return flagMultiTrip(ctx, input)
  }

  @Mutation(() => ServiceItem, { description: 'For the department’s own staff as well' })
  @Change('government-services.answer')
  reengineerServiceItem(
    @Ctx() ctx: Context,
    @Arg('input', () => ReengineerServiceItemInput) input: ReengineerServiceItemInput,
  ): Promise<ServiceItem> {
    return reengineerServiceItem(ctx, input)
  }

  @FieldResolver(() => Department, { nullable: true })
  answerer(@Root() { department }: ServiceItem): Department {
    return { code: department }
  }

  @FieldResolver(() => ServiceItemVersion, { nullable: true, description: 'The published version in force' })
  async current(@Root() { currentVersionId }: ServiceItem, @Ctx() ctx: Context): Promise<ServiceItemVersion | null> {
    return currentVersionId ? ctx.load.one(ServiceItemVersion, currentVersionId) : null
  }

  @FieldResolver(() => [ServiceItemVersion], { description: 'All its versions, the first one first' })
  versions(@Root() { id }: ServiceItem, @Ctx() ctx: Context): Promise<ServiceItemVersion[]> {
    return ctx.load.many(ServiceItemVersion, 'itemId', id, 'number')
  }

  @FieldResolver(() => ServiceItemVersionDiff, {
    nullable: true,
    description: 'What it asks now against the end of last year; null where it was not in force at both',
  })
  reduction(@Root() item: ServiceItem, @Ctx() ctx: Context): Promise<ServiceItemVersionDiff | null> {
    return reductionOf(ctx, item)
  }

  @FieldResolver(() => [ServiceItemStep], { description: 'What the centre may do with it as it stands' })
  nextSteps(@Root() { stage }: ServiceItem): readonly `${ServiceItemStep}`[] {
    return stepsFrom(stage)
  }
}
