import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { ServiceGuide } from './guide.entity.ts'

@Resolver(() => ServiceGuide)
export class ServiceGuideResolver {
  @FieldResolver(() => ServiceItem, { nullable: true })
  item(@Root() { itemId }: ServiceGuide, @Ctx() ctx: Context): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, itemId)
  }
}

@Resolver(() => ServiceItem)
export class ItemGuidesResolver {
  @FieldResolver(() => [ServiceGuide], {
    description:
      '工作规程、服务指南、流程图: all editions, so that a process may be seen before and after it was made anew',
  })
  guides(@Root() { id }: ServiceItem, @Ctx() ctx: Context): Promise<ServiceGuide[]> {
    return ctx.load.many(ServiceGuide, 'itemId', id, 'publishedOn')
  }
}
