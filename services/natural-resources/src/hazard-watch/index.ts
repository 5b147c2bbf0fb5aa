import type { Feature } from '@tongchou/service-kit'
import { HazardWatch } from './hazard-watch.entity.ts'
import { HazardWatchResolver } from './hazard-watch.resolver.ts'

export const hazardWatchFeature: Feature = { entities: [HazardWatch], resolvers: [HazardWatchResolver] }
