import type { Context } from '@tongchou/service-kit'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Trip } from '../promotion/promotion.entity.ts'
import { registerDoors } from '../register/register.ts'
import { InvestmentLead } from './investment-lead.entity.ts'
import { isStale, leadScore, refusalOfLead } from './investment-lead.rules.ts'

@Resolver(() => InvestmentLead)
class LeadFieldsResolver {
  @FieldResolver(() => Int, { description: 'Driving effect and operability, of a hundred' })
  score(@Root() lead: InvestmentLead): number {
    return leadScore(lead)
  }

  @FieldResolver(() => Boolean, { description: 'Not reviewed for three months' })
  stale(@Root() lead: InvestmentLead, @Ctx() ctx: Context): boolean {
    return isStale(lead, ctx.today)
  }
}

export const investmentLeadDoors = [
  registerDoors({
    entity: InvestmentLead,
    name: 'InvestmentLead',
    plural: 'investmentLeads',
    permission: 'projects.record',
    order: 'amount',
    search: ['name', 'investor'],
    noun: 'investment-lead',
    refuse: refusalOfLead,
    settle: async (ctx, { tripId }) => void (tripId && (await ctx.get(Trip, tripId, 'tripId'))),
  }),
  LeadFieldsResolver,
]
