import type { Feature } from '@tongchou/service-kit'
import { DispatchResolution } from './dispatch-resolution.entity.ts'
import { DispatchResolver } from './dispatch.resolver.ts'

export const dispatchFeature: Feature = { entities: [DispatchResolution], resolvers: [DispatchResolver] }
