import type { Feature } from '@tongchou/service-kit'
import { JointSubjectResolver, ServiceCaseSubjectResolver } from './case-subject.ts'
import { caseAlerts } from './case.alerts.ts'
import { ItemUseResolver } from './item-use.ts'
import { casePublished } from './case-published.target.ts'
import { ServiceCaseJoint } from './service-case-joint.entity.ts'
import { serviceCaseDoors } from './service-case.doors.ts'
import { ServiceCase } from './service-case.entity.ts'
import { ServiceCaseJointResolver, ServiceCaseResolver } from './service-case.resolver.ts'

export const caseFeature: Feature = {
  entities: [ServiceCase, ServiceCaseJoint],
  resolvers: [
    serviceCaseDoors,
    ServiceCaseResolver,
    ServiceCaseJointResolver,
    JointSubjectResolver,
    ServiceCaseSubjectResolver,
    ItemUseResolver,
  ],
  targets: [casePublished],
  alerts: caseAlerts,
}
