import {
  Allow,
  Change,
  type Connection,
  connectionType,
  type Context,
  list,
  PageArgs,
  refuseIf,
} from '@tongchou/service-kit'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Mutation,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql'
import { draftItemVersion } from './draft-version.ts'
import { ServiceItemVersion } from './item-version.entity.ts'
import {
  DraftServiceItemVersionInput,
  PublishServiceItemVersionInput,
  ReturnServiceItemVersionInput,
  ReviewServiceItemVersionInput,
} from './item-version.inputs.ts'
import { publishItemVersion, returnItemVersion, reviewItemVersion } from './publish-version.ts'
import { ServiceItemVersionStage } from './service-item.codes.ts'
import { ServiceItem } from './service-item.entity.ts'
import { diffOf, ServiceItemVersionDiff } from './service-item.types.ts'

@InputType()
export class ServiceItemVersionFilter {
  @Field(() => ID, { nullable: true })
  itemId?: string | null

  @Field(() => ServiceItemVersionStage, { nullable: true })
  stage?: ServiceItemVersionStage | null
}

export enum ServiceItemVersionOrder {
  OPEN_FIRST = 'OPEN_FIRST',
  DRAFTED_ON = 'DRAFTED_ON',
  REVIEWED_ON = 'REVIEWED_ON',
  PUBLISHED_ON = 'PUBLISHED_ON',
  NUMBER = 'NUMBER',
}
registerEnumType(ServiceItemVersionOrder, { name: 'ServiceItemVersionOrder' })

@ArgsType()
export class ServiceItemVersionArgs extends PageArgs {
  @Field(() => ServiceItemVersionFilter, { nullable: true })
  filter?: ServiceItemVersionFilter | null

  @Field(() => ServiceItemVersionOrder, { defaultValue: ServiceItemVersionOrder.OPEN_FIRST })
  orderBy: ServiceItemVersionOrder
}

const ORDER = {
  OPEN_FIRST: { until: 'publishedOn', by: 'draftedOn' },
  DRAFTED_ON: 'draftedOn',
  REVIEWED_ON: 'reviewedOn',
  PUBLISHED_ON: 'publishedOn',
  NUMBER: 'number',
} as const

const WHOLE = 100
const ServiceItemVersionConnection = connectionType(() => ServiceItemVersion, 'ServiceItemVersion')

@Resolver(() => ServiceItemVersion)
export class ServiceItemVersionResolver {
  @Query(() => ServiceItemVersionConnection, {
    description: 'Versions of all items: what waits for review, what was published',
  })
  @Allow('government-services.read')
  serviceItemVersions(
    @Ctx() ctx: Context,
    @Args(() => ServiceItemVersionArgs) args: ServiceItemVersionArgs,
  ): Promise<Connection<ServiceItemVersion>> {
    const { itemId, stage } = args.filter ?? {}
    return list(ctx, ServiceItemVersion, args, {
      order: ORDER[args.orderBy],
      where: (query) => {
        if (itemId) query.andWhere('row.itemId = :itemId', { itemId })
        if (stage) query.andWhere('row.stage = :stage', { stage })
      },
    })
  }

  @Query(() => ServiceItemVersionDiff, {
    nullable: true,
    description: 'Two versions of one item held against each other',
  })
  @Allow('government-services.read')
  async serviceItemVersionDiff(
    @Ctx() ctx: Context,
    @Arg('before', () => ID) before: string,
    @Arg('now', () => ID) now: string,
  ): Promise<ServiceItemVersionDiff> {
    const [earlier, later] = await Promise.all([
      ctx.get(ServiceItemVersion, before, 'before'),
      ctx.get(ServiceItemVersion, now, 'now'),
    ])
    refuseIf(earlier.itemId !== later.itemId, 'item-version.of-another', 'now')
    return diffOf(earlier, later)
  }

  @Mutation(() => ServiceItemVersion, { description: 'For the department’s own staff as well' })
  @Change('government-services.answer')
  draftServiceItemVersion(
    @Ctx() ctx: Context,
    @Arg('input', () => DraftServiceItemVersionInput) input: DraftServiceItemVersionInput,
  ): Promise<ServiceItemVersion> {
    return draftItemVersion(ctx, input)
  }

  @Mutation(() => ServiceItemVersion)
  @Change('government-services.lock')
  reviewServiceItemVersion(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewServiceItemVersionInput) input: ReviewServiceItemVersionInput,
  ): Promise<ServiceItemVersion> {
    return reviewItemVersion(ctx, input)
  }

  @Mutation(() => ServiceItemVersion)
  @Change('government-services.lock')
  returnServiceItemVersion(
    @Ctx() ctx: Context,
    @Arg('input', () => ReturnServiceItemVersionInput) input: ReturnServiceItemVersionInput,
  ): Promise<ServiceItemVersion> {
    return returnItemVersion(ctx, input)
  }

  @Mutation(() => ServiceItemVersion)
  @Change('government-services.keep')
  publishServiceItemVersion(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishServiceItemVersionInput) input: PublishServiceItemVersionInput,
  ): Promise<ServiceItemVersion> {
    return publishItemVersion(ctx, input)
  }

  @FieldResolver(() => ServiceItem, { nullable: true })
  item(@Root() { itemId }: ServiceItemVersion, @Ctx() ctx: Context): Promise<ServiceItem | null> {
    return ctx.load.one(ServiceItem, itemId)
  }

  @FieldResolver(() => Float, { nullable: true, description: '承诺压缩率, percent: 1 − promised ÷ legal' })
  promiseCut(@Root() { legalDays, promisedDays }: ServiceItemVersion): number | null {
    return legalDays === 0 ? null : (1 - promisedDays / legalDays) * WHOLE
  }
}
