import type { Feature } from '@tongchou/service-kit'
import { DepartmentServiceResolver } from './department.resolver.ts'
import { EnterpriseServiceResolver } from './enterprise.resolver.ts'
import { Department, Enterprise, Project, Township } from './neighbour.types.ts'
import { TownshipServiceResolver } from './township.resolver.ts'

const permission = 'government-services.read'

/** What the service centre has to say of the records that other services own. */
export const neighbourFeature: Feature = {
  types: [Project, Enterprise, Township, Department],
  references: {
    Project: { permission, resolve: ({ id }: Project) => ({ id }) },
    Enterprise: { permission, resolve: ({ uscc }: Enterprise) => ({ uscc }) },
    Township: { permission, resolve: ({ code }: Township) => ({ code }) },
    Department: { permission, resolve: ({ code }: Department) => ({ code }) },
  },
  resolvers: [DepartmentServiceResolver, EnterpriseServiceResolver, TownshipServiceResolver],
}
