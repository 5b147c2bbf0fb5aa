import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow, Change, type Connection, connectionType, type Context, list } from '@tongchou/service-kit'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { advanceAward, applyForAward, getPolicy, keepPolicy, keepPolicyPoint } from './keep-policy.ts'
import { Policy, PolicyAward, PolicyPoint } from './policy.entity.ts'
import {
  AdvanceAwardInput,
  ApplyForAwardInput,
  KeepPolicyInput,
  KeepPolicyPointInput,
  PolicyAwardArgs,
} from './policy.inputs.ts'
import { PolicyOutcome, simulatePolicy } from './simulate-policy.ts'

const PolicyAwardConnection = connectionType(() => PolicyAward, 'PolicyAward')

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => [Policy])
  @Allow('industry.read')
  industryPolicies(@Ctx() ctx: Context): Promise<Policy[]> {
    return ctx.db.repository(Policy).find({ order: { level: 'ASC', name: 'ASC' } })
  }

  @Query(() => [PolicyOutcome], {
    description: 'Who is eligible under a policy now, what the rule gives each, and who has not applied',
  })
  @Allow('industry.read')
  async policyOutcomes(
    @Ctx() ctx: Context,
    @Arg('policyId', () => ID) policyId: string,
    @Arg('notApplied', () => Boolean, { defaultValue: false }) notApplied: boolean,
  ): Promise<PolicyOutcome[]> {
    const outcomes = await simulatePolicy(ctx, await getPolicy(ctx, policyId))
    return notApplied ? outcomes.filter(({ award }) => award === null) : outcomes
  }

  @Query(() => PolicyAwardConnection)
  @Allow('industry.read')
  policyAwards(
    @Ctx() ctx: Context,
    @Args(() => PolicyAwardArgs) args: PolicyAwardArgs,
  ): Promise<Connection<PolicyAward>> {
    return list(ctx, PolicyAward, args, {
      order: 'appliedOn',
      where: (query) => {
        if (args.policyId) query.andWhere('row.policyId = :policyId', { policyId: args.policyId })
        if (args.uscc) query.andWhere('row.enterpriseId = :uscc', { uscc: args.uscc })
        if (args.stage?.length) query.andWhere('row.stage IN (:...stage)', { stage: args.stage })
      },
    })
  }

  @Mutation(() => Policy)
  @Change('industry.keep')
  keepPolicy(@Ctx() ctx: Context, @Arg('input', () => KeepPolicyInput) input: KeepPolicyInput): Promise<Policy> {
    return keepPolicy(ctx, input)
  }

  @Mutation(() => PolicyPoint)
  @Change('industry.keep')
  keepPolicyPoint(
    @Ctx() ctx: Context,
    @Arg('input', () => KeepPolicyPointInput) input: KeepPolicyPointInput,
  ): Promise<PolicyPoint> {
    return keepPolicyPoint(ctx, input)
  }

  @Mutation(() => PolicyAward)
  @Change('industry.record')
  applyForAward(
    @Ctx() ctx: Context,
    @Arg('input', () => ApplyForAwardInput) input: ApplyForAwardInput,
  ): Promise<PolicyAward> {
    return applyForAward(ctx, input)
  }

  @Mutation(() => PolicyAward)
  @Change('industry.keep')
  advanceAward(
    @Ctx() ctx: Context,
    @Arg('input', () => AdvanceAwardInput) input: AdvanceAwardInput,
  ): Promise<PolicyAward> {
    return advanceAward(ctx, input)
  }

  @FieldResolver(() => [PolicyPoint])
  points(@Root() { id }: Policy, @Ctx() ctx: Context): Promise<PolicyPoint[]> {
    return ctx.load.batch('policy-points', id, async (ids) => {
      const all = await ctx.db.repository(PolicyPoint).find({ order: { pointNumber: 'ASC' } })
      return ids.map((policy) => all.filter(({ policyId }) => policyId === policy))
    })
  }
}

@Resolver(() => PolicyAward)
export class PolicyAwardResolver {
  @FieldResolver(() => Enterprise, { nullable: true })
  enterprise(@Root() { enterpriseId }: PolicyAward, @Ctx() ctx: Context): Promise<Enterprise | null> {
    return ctx.load.one(Enterprise, enterpriseId)
  }
}

@Resolver(() => Enterprise)
export class EnterpriseAwardsResolver {
  @FieldResolver(() => [PolicyAward])
  awards(@Root() { id }: Enterprise, @Ctx() ctx: Context): Promise<PolicyAward[]> {
    return ctx.load.many(PolicyAward, 'enterpriseId', id, 'appliedOn')
  }
}
