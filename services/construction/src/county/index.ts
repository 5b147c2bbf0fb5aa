import type { Feature } from '@tongchou/service-kit'
import { Department, Project, Township } from './county.types.ts'

const permission = 'construction.read'

/** The county's things that other services own and this one adds fields to. */
export const countyFeature: Feature = {
  types: [Project, Township, Department],
  references: {
    Project: { permission, resolve: ({ id }: { id: string }) => ({ id }) },
    Township: { permission, resolve: ({ code }: { code: string }) => ({ code }) },
    Department: { permission, resolve: ({ code }: { code: string }) => ({ code }) },
  },
}
