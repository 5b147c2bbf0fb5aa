import type { Feature } from '@tongchou/service-kit'
import { Department, Enterprise, Project, ProjectName, Township } from './county.types.ts'

const permission = 'employment.read'

interface ProjectReference {
  id: string
  startedOn?: string | null
}

/** The county's things that other services own and this one adds fields to. */
export const countyFeature: Feature = {
  types: [Project, ProjectName, Enterprise, Township, Department],
  references: {
    Project: {
      permission,
      resolve: ({ id, startedOn }: ProjectReference): Project => ({ id, startedOn: startedOn ?? null }),
    },
    ProjectName: {
      permission,
      resolve: ({ id, startedOn }: ProjectReference): ProjectName => ({ id, startedOn: startedOn ?? null }),
    },
    Enterprise: { permission, resolve: ({ uscc }: { uscc: string }): Enterprise => ({ uscc }) },
    Township: { permission, resolve: ({ code }: { code: string }): Township => ({ code }) },
    Department: { permission, resolve: ({ code }: { code: string }): Department => ({ code }) },
  },
}
