import { type Feature, refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { settleItemOwner } from '../service-item/item-owner.ts'
import { ServiceItem } from '../service-item/service-item.entity.ts'
import { ServiceGuide, ServiceGuideFacts, ServiceInquiry, ServiceInquiryFacts } from './guide.entity.ts'
import { ServiceInquiryResolver } from './inquiry.resolver.ts'
import { ItemGuidesResolver, ServiceGuideResolver } from './guide.resolver.ts'
import { refusalOfGuide, refusalOfInquiry } from './guide.rules.ts'
import { guidesReachable } from './reachable.target.ts'
import { keyFieldStandards } from './standard.target.ts'

const doors = [
  registerDoors({
    entity: ServiceGuide,
    values: ServiceGuideFacts,
    name: 'ServiceGuide',
    plural: 'serviceGuides',
    noun: 'service-guide',
    permission: 'government-services.answer',
    orderBy: ['publishedOn', 'title'],
    filterBy: ['itemId', 'kind', 'department'],
    search: ['title'],
    parents: { itemId: () => ServiceItem },
    refuse: (values, today) => {
      refuseFuture(values, today, 'publishedOn', 'withdrawnOn', 'onlineSince', 'phoneSince')
      refuseDisorder(values, 'publishedOn', 'withdrawnOn')
      return refusalOfGuide(values)
    },
    settle: settleItemOwner,
  }),
  registerDoors({
    entity: ServiceInquiry,
    values: ServiceInquiryFacts,
    name: 'ServiceInquiry',
    plural: 'serviceInquiries',
    noun: 'service-inquiry',
    permission: 'government-services.answer',
    orderBy: ['askedOn', 'answeredOn'],
    openFirst: { until: 'answeredOn', by: 'askedOn' },
    filterBy: ['itemId', 'department'],
    search: ['question'],
    parents: { itemId: () => ServiceItem },
    refuse: (values, today) => {
      refuseFuture(values, today, 'askedOn', 'answeredOn')
      refuseDisorder(values, 'askedOn', 'answeredOn')
      return refusalOfInquiry(values)
    },
    settle: settleItemOwner,
  }),
]

/** 标准化规程、指南: what is written about items, and where one may ask. */
export const guideFeature: Feature = {
  entities: [ServiceGuide, ServiceInquiry],
  resolvers: [...doors, ServiceGuideResolver, ItemGuidesResolver, ServiceInquiryResolver],
  targets: [keyFieldStandards, guidesReachable],
}
