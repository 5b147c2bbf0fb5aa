import type { Context } from '@tongchou/service-kit'
import { registerDoors } from '../register/register.ts'
import { PromotionPlan, Trip } from './promotion.entity.ts'
import { refusalOfPromotionPlan, refusalOfTrip } from './promotion.rules.ts'

export const promotionDoors = [
  registerDoors({
    entity: PromotionPlan,
    name: 'PromotionPlan',
    plural: 'promotionPlans',
    permission: 'projects.keep',
    order: 'planYear',
    search: ['name', 'document'],
    noun: 'promotion-plan',
    refuse: refusalOfPromotionPlan,
  }),
  registerDoors({
    entity: Trip,
    name: 'Trip',
    plural: 'trips',
    permission: 'projects.keep',
    order: 'plannedOn',
    search: ['destination', 'leader', 'targetFirms', 'result'],
    noun: 'trip',
    refuse: refusalOfTrip,
    settle: async (ctx: Context, { planId }: Trip) => void (planId && (await ctx.get(PromotionPlan, planId, 'planId'))),
  }),
]
