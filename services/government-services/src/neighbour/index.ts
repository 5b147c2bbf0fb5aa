import type { Feature } from '@tongchou/service-kit'
import { Department, Project, Township } from './neighbour.types.ts'

const permission = 'government-services.read'

/** What the service centre has to say of the records that other services own. */
export const neighbourFeature: Feature = {
  types: [Project, Township, Department],
  references: {
    Project: { permission, resolve: ({ id }: Project) => ({ id }) },
    Township: { permission, resolve: ({ code }: Township) => ({ code }) },
    Department: { permission, resolve: ({ code }: Department) => ({ code }) },
  },
}
