import {
  Allow,
  type Connection,
  connectionType,
  type Context,
  daysBetween,
  list,
  PageArgs,
} from '@tongchou/service-kit'
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { ServiceInquiry } from './guide.entity.ts'

const UnansweredConnection = connectionType(() => ServiceInquiry, 'UnansweredServiceInquiry')

@ArgsType()
class UnansweredArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  department?: string | null
}

@Resolver(() => ServiceInquiry)
export class ServiceInquiryResolver {
  @Query(() => UnansweredConnection, { description: '未答复的电话咨询, the longest waiting first' })
  @Allow('government-services.read')
  unansweredServiceInquiries(
    @Ctx() ctx: Context,
    @Args(() => UnansweredArgs) args: UnansweredArgs,
  ): Promise<Connection<ServiceInquiry>> {
    return list(ctx, ServiceInquiry, args, {
      order: 'askedOn',
      where: (query) => {
        query.andWhere('row.answeredOn IS NULL')
        if (args.department) query.andWhere('row.department = :department', { department: args.department })
      },
    })
  }

  @FieldResolver(() => Int, { description: 'Days that it waited, or has waited until today' })
  waitingDays(@Root() { askedOn, answeredOn }: ServiceInquiry, @Ctx() ctx: Context): number {
    return daysBetween(askedOn, answeredOn ?? ctx.today)
  }

  @FieldResolver(() => ServiceItem, { nullable: true })
  item(@Root() { itemId }: ServiceInquiry, @Ctx() ctx: Context): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, itemId)
  }
}
