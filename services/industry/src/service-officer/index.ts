import type { Feature } from '@tongchou/service-kit'
import { ServiceOfficer, ServiceVisit } from './service-officer.entity.ts'
import { EnterpriseServiceResolver, ServiceOfficerResolver } from './service-officer.resolver.ts'

export const serviceOfficerFeature: Feature = {
  entities: [ServiceOfficer, ServiceVisit],
  resolvers: [ServiceOfficerResolver, EnterpriseServiceResolver],
}
