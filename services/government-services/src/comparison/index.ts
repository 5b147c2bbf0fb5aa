import type { Feature } from '@tongchou/service-kit'
import { NameComparisonResolver } from './name-comparison.ts'

/** 比对规范: items of several departments held against each other. */
export const comparisonFeature: Feature = {
  resolvers: [NameComparisonResolver],
}
