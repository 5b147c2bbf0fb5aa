import type { Feature } from '@tongchou/service-kit'
import { HazardWatch } from './hazard-watch.entity.ts'
import { HazardWatchResolver } from './hazard-watch.resolver.ts'
import { hazardWatchSheet } from './hazard-watch.sheet.ts'

export const hazardWatchFeature: Feature = {
  entities: [HazardWatch],
  resolvers: [HazardWatchResolver],
  sheets: [hazardWatchSheet],
}
