import type { Feature } from '@tongchou/service-kit'
import { reportDoors } from './spend-against-work.resolver.ts'

export const reportFeature: Feature = { resolvers: reportDoors }
