import type { Feature } from '@tongchou/service-kit'
import { projectApplicationAlerts } from './project-application.alerts.ts'
import { projectApplicationDoors } from './project-application.doors.ts'
import { ProjectApplication } from './project-application.entity.ts'
import { ProjectApplicationResolver, ProjectApprovalResolver } from './project-application.resolver.ts'

export const projectApprovalFeature: Feature = {
  entities: [ProjectApplication],
  resolvers: [projectApplicationDoors, ProjectApplicationResolver, ProjectApprovalResolver],
  alerts: projectApplicationAlerts,
}
