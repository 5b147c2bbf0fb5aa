import type { Feature } from '@tongchou/service-kit'
import { FundEntry } from './fund-entry.entity.ts'
import { fundSize } from './fund-size.target.ts'
import { FundResolver } from './fund.resolver.ts'

export const fundFeature: Feature = {
  entities: [FundEntry],
  resolvers: [FundResolver],
  targets: [fundSize],
}
