import type { Feature } from '@tongchou/service-kit'
import { ServiceItem } from './service-item.entity.ts'
import { ServiceItemResolver } from './service-item.resolver.ts'

export const serviceItemFeature: Feature = {
  entities: [ServiceItem],
  resolvers: [ServiceItemResolver],
}
