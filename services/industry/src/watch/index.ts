import type { Feature } from '@tongchou/service-kit'
import { EnterpriseStrength, EnterpriseTrack } from './watch.entity.ts'
import { WatchResolver } from './watch.resolver.ts'

export const watchFeature: Feature = {
  entities: [EnterpriseTrack, EnterpriseStrength],
  resolvers: [WatchResolver],
}
