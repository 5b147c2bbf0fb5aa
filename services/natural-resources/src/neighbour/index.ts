import type { Feature } from '@tongchou/service-kit'
import { DepartmentLandResolver } from './department.resolver.ts'
import { EnterpriseLandResolver } from './enterprise.resolver.ts'
import { Department, Enterprise, Project, ProjectName, Township } from './neighbour.types.ts'
import { ProjectLandResolver, ProjectNameLandResolver } from './project.resolver.ts'
import { TownshipLandResolver } from './township.resolver.ts'

const permission = 'natural-resources.read'

/** What land has to say of the records that other services own. */
export const neighbourFeature: Feature = {
  resolvers: [
    ProjectLandResolver,
    ProjectNameLandResolver,
    EnterpriseLandResolver,
    TownshipLandResolver,
    DepartmentLandResolver,
  ],
  types: [Project, ProjectName, Enterprise, Township, Department],
  references: {
    Project: { permission, resolve: ({ id, startedOn }: Project) => ({ id, startedOn: startedOn ?? null }) },
    ProjectName: { permission, resolve: ({ id, startedOn }: ProjectName) => ({ id, startedOn: startedOn ?? null }) },
    Enterprise: { permission, resolve: ({ uscc }: Enterprise) => ({ uscc }) },
    Township: { permission, resolve: ({ code }: Township) => ({ code }) },
    Department: { permission, resolve: ({ code }: Department) => ({ code }) },
  },
}
