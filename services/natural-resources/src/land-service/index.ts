import { type Feature, refuseDisorder, refuseFuture, refuseOver, registerDoors } from '@tongchou/service-kit'
import { LandServiceCase, LandServiceItem } from './land-service.entity.ts'
import { LandServiceResolver } from './land-service.resolver.ts'

const doors = [
  registerDoors({
    entity: LandServiceItem,
    name: 'LandServiceItem',
    plural: 'landServiceItems',
    noun: 'land-service-item',
    permission: 'natural-resources.keep',
    orderBy: ['name', 'promisedDays'],
    search: ['name', 'simplification'],
    refuse: (values) => {
      refuseOver(values, 'promisedDays', values.legalDays, 'land-service-item.promise-over-law')
      return null
    },
  }),
  registerDoors({
    entity: LandServiceCase,
    name: 'LandServiceCase',
    plural: 'landServiceCases',
    noun: 'land-service-case',
    permission: 'natural-resources.keep',
    orderBy: ['receivedOn', 'finishedOn'],
    openFirst: { until: 'finishedOn', by: 'receivedOn' },
    filterBy: ['itemId', 'township'],
    search: ['applicant'],
    parents: { itemId: () => LandServiceItem },
    refuse: (values, today) => {
      refuseFuture(values, today, 'receivedOn', 'finishedOn')
      refuseDisorder(values, 'receivedOn', 'finishedOn')
      return null
    },
  }),
]

export const landServiceFeature: Feature = {
  entities: [LandServiceItem, LandServiceCase],
  resolvers: [...doors, LandServiceResolver],
}
