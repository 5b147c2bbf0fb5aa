import { Allow, type Context, registerDoors } from '@tongchou/service-kit'
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { EcoIndustry, Sector } from '../project/project.codes.ts'
import { Project } from '../project/project.entity.ts'
import { Trip } from '../promotion/promotion.entity.ts'
import { InvestmentLead } from './investment-lead.entity.ts'
import { isStale, leadScore, refusalOfLead } from './investment-lead.rules.ts'
import { rankedLeads } from './ranked-leads.ts'

@ObjectType({ simpleResolvers: true, description: 'A lead at its place in the reserve' })
class RankedLead {
  @Field(() => InvestmentLead)
  lead: InvestmentLead

  @Field(() => Int, { description: 'Driving effect and operability, of a hundred' })
  score: number

  @Field(() => Boolean, { description: 'Not reviewed for three months' })
  stale: boolean
}

@Resolver()
class InvestmentReserveResolver {
  @Query(() => [RankedLead], { description: 'The investment-promotion reserve, best score first, then the largest' })
  @Allow('projects.read')
  async investmentReserve(
    @Ctx() ctx: Context,
    @Arg('sector', () => Sector, { nullable: true }) sector?: Sector | null,
    @Arg('ecoIndustry', () => EcoIndustry, { nullable: true }) ecoIndustry?: EcoIndustry | null,
  ): Promise<RankedLead[]> {
    const leads = await rankedLeads(ctx, sector ?? null, ecoIndustry ?? null)
    return leads.map((lead) => ({ lead, score: leadScore(lead), stale: isStale(lead, ctx.today) }))
  }
}

export const investmentLeadDoors = [
  registerDoors({
    entity: InvestmentLead,
    name: 'InvestmentLead',
    plural: 'investmentLeads',
    permission: 'projects.record',
    orderBy: ['amount', 'stageSince', 'foundOn'],
    filterBy: ['stage', 'sector', 'department'],
    parents: { tripId: () => Trip, projectId: () => Project },
    search: ['name', 'investor'],
    noun: 'investment-lead',
    refuse: refusalOfLead,
  }),
  InvestmentReserveResolver,
]
