import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { ofProject, registerDoors } from '../register/register.ts'
import { Policy, PolicyLink } from './policy.entity.ts'

@Resolver(() => Policy)
class PolicyFieldsResolver {
  @FieldResolver(() => Int, { description: 'Projects that answer it; 0 is a chance not taken' })
  async projectCount(@Root() { id }: Policy, @Ctx() ctx: Context): Promise<number> {
    return (await ctx.load.many(PolicyLink, 'policyId', id, 'id')).length
  }
}

export const policyDoors = [
  registerDoors({
    entity: Policy,
    name: 'Policy',
    plural: 'policies',
    permission: 'projects.keep',
    order: 'issuedOn',
    search: ['title', 'document', 'focus'],
    noun: 'policy',
    refuse: ({ issuedOn }, today) => (issuedOn > today ? { code: 'day-in-future', field: 'issuedOn' } : null),
  }),
  registerDoors({
    entity: PolicyLink,
    name: 'PolicyLink',
    plural: 'policyLinks',
    permission: 'projects.keep',
    order: 'policyId',
    search: ['policyId'],
    noun: 'policy-link',
    settle: async (ctx, { policyId }) => void (await ctx.get(Policy, policyId, 'policyId')),
  }),
  ofProject(PolicyLink, 'policyLinks', 'policyId'),
  PolicyFieldsResolver,
]
