import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow, Change, type Connection, connectionType, type Context, DayScalar, list } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { EnterprisePlan } from './enterprise-plan.entity.ts'
import {
  CloseEnterprisePlanInput,
  EnterprisePlanArgs,
  OpenEnterprisePlanInput,
  ReviewEnterprisePlanInput,
} from './enterprise-plan.inputs.ts'
import { closeEnterprisePlan, openEnterprisePlan, reviewEnterprisePlan } from './keep-enterprise-plan.ts'

const EnterprisePlanConnection = connectionType(() => EnterprisePlan, 'EnterprisePlan')

@Resolver(() => EnterprisePlan)
export class EnterprisePlanResolver {
  @Query(() => EnterprisePlanConnection)
  @Allow('industry.read')
  enterprisePlans(
    @Ctx() ctx: Context,
    @Args(() => EnterprisePlanArgs) args: EnterprisePlanArgs,
  ): Promise<Connection<EnterprisePlan>> {
    return list(ctx, EnterprisePlan, args, {
      order: 'openedOn',
      where: (query) => {
        if (args.open != null) query.andWhere(`row.closedOn IS ${args.open ? '' : 'NOT '}NULL`)
      },
    })
  }

  @Mutation(() => EnterprisePlan)
  @Change('industry.record')
  openEnterprisePlan(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenEnterprisePlanInput) input: OpenEnterprisePlanInput,
  ): Promise<EnterprisePlan> {
    return openEnterprisePlan(ctx, input)
  }

  @Mutation(() => EnterprisePlan)
  @Change('industry.record')
  reviewEnterprisePlan(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewEnterprisePlanInput) input: ReviewEnterprisePlanInput,
  ): Promise<EnterprisePlan> {
    return reviewEnterprisePlan(ctx, input)
  }

  @Mutation(() => EnterprisePlan)
  @Change('industry.record')
  closeEnterprisePlan(
    @Ctx() ctx: Context,
    @Arg('input', () => CloseEnterprisePlanInput) input: CloseEnterprisePlanInput,
  ): Promise<EnterprisePlan> {
    return closeEnterprisePlan(ctx, input)
  }

  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseId }: EnterprisePlan, @Ctx() ctx: Context): Promise<Enterprise | null> {
    return ctx.load.one(Enterprise, enterpriseId)
  }

  @FieldResolver(() => DayScalar, { nullable: true, description: 'The next day on which it is to be looked at' })
  nextReviewOn(@Root() plan: EnterprisePlan): string | null {
    if (plan.closedOn !== null) return null
    return plan.reviewDays.find((day) => day > (plan.reviewedOn ?? plan.openedOn)) ?? null
  }
}

@Resolver(() => Enterprise)
export class EnterprisePlansResolver {
  @FieldResolver(() => [EnterprisePlan], { description: '一企一策, the oldest first' })
  plans(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<EnterprisePlan[]> {
    return ctx.load.many(EnterprisePlan, 'enterpriseId', id, 'openedOn')
  }
}
