import type { Feature } from '@tongchou/service-kit'
import { DataShare, DataShareUse } from './data-share.entity.ts'
import { DataSharingBody, DataSharingDecision } from './data-sharing-body.entity.ts'
import { dataSharingAlerts } from './data-sharing.alerts.ts'
import {
  AskedDataShareResolver,
  DataShareResolver,
  DataShareUseResolver,
  StandardComplianceResolver,
} from './data-sharing.resolver.ts'
import { dataSharingTargets } from './data-sharing.targets.ts'
import { ElectronicCredential } from './electronic-credential.entity.ts'
import { ElectronicStandard, StandardCompliance } from './electronic-standard.entity.ts'
import { DepartmentConnection, GovernmentSystem } from './government-system.entity.ts'
import { IdentityMonth } from './identity-month.entity.ts'
import { sharingDoors } from './sharing.doors.ts'
import { systemDoors } from './system.doors.ts'

export const dataSharingFeature: Feature = {
  entities: [
    GovernmentSystem,
    DepartmentConnection,
    DataShare,
    DataShareUse,
    ElectronicCredential,
    ElectronicStandard,
    StandardCompliance,
    IdentityMonth,
    DataSharingBody,
    DataSharingDecision,
  ],
  resolvers: [
    ...systemDoors,
    ...sharingDoors,
    DataShareResolver,
    DataShareUseResolver,
    StandardComplianceResolver,
    AskedDataShareResolver,
  ],
  targets: dataSharingTargets,
  alerts: dataSharingAlerts,
}
