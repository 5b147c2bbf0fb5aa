import type { Feature } from '@tongchou/service-kit'
import { ProjectStageGoal } from './project-stage.entity.ts'
import { ProjectResolver, ProjectStageResolver } from './project-stage.resolver.ts'
import { Project } from './project.type.ts'

export const projectStageFeature: Feature = {
  entities: [ProjectStageGoal],
  resolvers: [ProjectStageResolver, ProjectResolver],
  types: [Project],
  references: { Project: { permission: 'industry.read', resolve: ({ id }: { id: string }) => ({ id }) } },
}
