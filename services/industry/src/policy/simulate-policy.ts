import type { Context } from '@tongchou/service-kit'
import { Field, Float, ObjectType } from 'type-graphql'
import { Enterprise } from '../enterprise/enterprise.entity.ts'
import { type Policy, PolicyAward } from './policy.entity.ts'
import { factsOf, survivingEnterprises } from './policy.repository.ts'
import { hindrancesOf, rewardOf } from './policy.rules.ts'

@ObjectType({ simpleResolvers: true, description: 'What one enterprise would get of a policy, beside what it got' })
export class PolicyOutcome {
  @Field(() => Enterprise)
  enterprise: Enterprise

  @Field(() => Float, { nullable: true, description: 'Growth of output so far, percent' })
  growth: number | null

  @Field(() => Float, { nullable: true, description: '万元 by the rule; null where the policy pays nothing' })
  simulated: number | null

  @Field(() => PolicyAward, { nullable: true, description: 'Its application of this year' })
  award: PolicyAward | null
}

/** The enterprises that are eligible under a policy now, with the reward that the rule gives each and the application it made. */
export async function simulatePolicy(ctx: Context, policy: Policy): Promise<PolicyOutcome[]> {
  const enterprises = await survivingEnterprises(ctx)
  const facts = await factsOf(ctx, enterprises)
  const awards = await ctx.db
    .repository(PolicyAward)
    .findBy({ policyId: policy.id, awardYear: Number(ctx.today.slice(0, 4)) })
  const byEnterprise = new Map(awards.map((award) => [award.enterpriseId, award]))
  return enterprises.flatMap((enterprise, index) => {
    const fact = facts[index]!
    if (hindrancesOf(fact, policy.eligibility).length > 0) return []
    const simulated = policy.reward && rewardOf(fact, policy.reward, policy.eligibility.leastGrowth ?? 0)
    return [{ enterprise, growth: fact.growth, simulated, award: byEnterprise.get(enterprise.id) ?? null }]
  })
}
