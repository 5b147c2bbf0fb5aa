import type { Feature } from '@tongchou/service-kit'
import { caseAlerts } from './case.alerts.ts'
import { ItemUseResolver } from './item-use.ts'
import { casePublished } from './case-published.target.ts'
import { ServiceCaseJoint } from './service-case-joint.entity.ts'
import { serviceCaseDoors } from './service-case.doors.ts'
import { ServiceCase } from './service-case.entity.ts'
import { ServiceCaseJointResolver, ServiceCaseResolver } from './service-case.resolver.ts'

export const caseFeature: Feature = {
  entities: [ServiceCase, ServiceCaseJoint],
  resolvers: [serviceCaseDoors, ServiceCaseResolver, ServiceCaseJointResolver, ItemUseResolver],
  targets: [casePublished],
  alerts: caseAlerts,
}
