import { Allow, type Context } from '@tongchou/service-kit'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { ServiceItem } from './service-item.entity.ts'

@Resolver(() => ServiceItem)
export class ServiceItemResolver {
  @Query(() => ServiceItem, { nullable: true })
  @Allow('government-services.read')
  serviceItem(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, id)
  }
}
