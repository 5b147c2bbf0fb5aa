import type { Feature } from '@tongchou/service-kit'
import { Department, Enterprise, LandParcel, Project, Township } from './neighbour.types.ts'

const read = 'finance.read'

/** What of other services is extended here. Whoever may read finance may name it; its rows keep their own scope. */
export const neighbourFeature: Feature = {
  types: [Department, Enterprise, LandParcel, Project, Township],
  references: {
    Project: { permission: read, resolve: ({ id }: { id: string }) => ({ id }) },
    Enterprise: { permission: read, resolve: ({ uscc }: { uscc: string }) => ({ uscc }) },
    Township: { permission: read, resolve: ({ code }: { code: string }) => ({ code }) },
    Department: { permission: read, resolve: ({ code }: { code: string }) => ({ code }) },
    LandParcel: { permission: read, resolve: ({ code }: { code: string }) => ({ code }) },
  },
}
