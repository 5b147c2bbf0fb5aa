import { registerDoors } from '@tongchou/service-kit'
import { PromotionPlan, Trip } from './promotion.entity.ts'
import { refusalOfPromotionPlan, refusalOfTrip } from './promotion.rules.ts'

export const promotionDoors = [
  registerDoors({
    entity: PromotionPlan,
    name: 'PromotionPlan',
    plural: 'promotionPlans',
    permission: 'projects.keep',
    orderBy: ['planYear'],
    filterBy: ['planYear', 'department'],
    search: ['name', 'document'],
    noun: 'promotion-plan',
    refuse: refusalOfPromotionPlan,
  }),
  registerDoors({
    entity: Trip,
    name: 'Trip',
    plural: 'trips',
    permission: 'projects.keep',
    orderBy: ['plannedOn', 'wentOn'],
    filterBy: ['planId', 'kind', 'department'],
    parents: { planId: () => PromotionPlan },
    search: ['destination', 'leader', 'targetFirms', 'result'],
    noun: 'trip',
    refuse: refusalOfTrip,
  }),
]
