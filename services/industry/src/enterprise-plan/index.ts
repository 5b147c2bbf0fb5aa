import type { Feature } from '@tongchou/service-kit'
import { EnterprisePlan } from './enterprise-plan.entity.ts'
import { EnterprisePlanResolver, EnterprisePlansResolver } from './enterprise-plan.resolver.ts'
import { onePlanEach } from './one-plan-each.target.ts'

export const enterprisePlanFeature: Feature = {
  entities: [EnterprisePlan],
  resolvers: [EnterprisePlanResolver, EnterprisePlansResolver],
  targets: [onePlanEach],
}
