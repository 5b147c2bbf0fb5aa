import { Project } from '../project/project.entity.ts'
import { ofProject } from '../project/of-project.ts'
import { Allow, type Context, registerDoors } from '@tongchou/service-kit'
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { Policy, PolicyLink } from './policy.entity.ts'

@ObjectType({ simpleResolvers: true, description: 'A policy and how many projects answer it' })
class PolicyAnswer {
  @Field(() => Policy)
  policy: Policy

  @Field(() => Int, { description: 'Projects that answer it; 0 is a chance not taken' })
  projectCount: number
}

@Resolver()
class PolicyAnswerResolver {
  @Query(() => [PolicyAnswer], { description: 'Every policy with the projects that answer it, the unanswered first' })
  @Allow('projects.read')
  async policyAnswers(@Ctx() ctx: Context): Promise<PolicyAnswer[]> {
    const scope = ctx.scope(Policy, 'q')
    const rows = await ctx.db.sql<{ id: string; n: number }>(
      `SELECT q.id, COUNT(k.id) AS n FROM policy q LEFT JOIN policy_link k ON k.policyId = q.id WHERE ${scope.sql}
       GROUP BY q.id ORDER BY n, q.id LIMIT 500`,
      scope.parameters,
    )
    const found = await Promise.all(
      rows.map(async ({ id, n }) => ({ policy: await ctx.load.one(Policy, id), projectCount: Number(n) })),
    )
    return found.flatMap(({ policy, projectCount }) => (policy ? [{ policy, projectCount }] : []))
  }
}

export const policyDoors = [
  registerDoors({
    entity: Policy,
    name: 'InvestmentPolicy',
    plural: 'investmentPolicies',
    permission: 'projects.keep',
    orderBy: ['issuedOn', 'title'],
    search: ['title', 'document', 'focus'],
    noun: 'policy',
    refuse: ({ issuedOn }, today) => (issuedOn > today ? { code: 'day-in-future', field: 'issuedOn' } : null),
  }),
  registerDoors({
    entity: PolicyLink,
    name: 'InvestmentPolicyLink',
    plural: 'investmentPolicyLinks',
    permission: 'projects.keep',
    orderBy: ['policyId'],
    filterBy: ['policyId', 'projectId'],
    parents: { policyId: () => Policy, projectId: () => Project },
    search: ['policyId'],
    noun: 'policy-link',
  }),
  ofProject(PolicyLink, 'policyLinks', 'policyId'),
  PolicyAnswerResolver,
]
