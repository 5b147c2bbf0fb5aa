import type { Feature } from '@tongchou/service-kit'
import { Policy, PolicyAward, PolicyPoint } from './policy.entity.ts'
import { EnterpriseAwardsResolver, PolicyAwardResolver, PolicyResolver } from './policy.resolver.ts'
import { policyPointSheet } from './policy.sheet.ts'

export const policyFeature: Feature = {
  entities: [Policy, PolicyPoint, PolicyAward],
  resolvers: [PolicyResolver, PolicyAwardResolver, EnterpriseAwardsResolver],
  sheets: [policyPointSheet],
}
