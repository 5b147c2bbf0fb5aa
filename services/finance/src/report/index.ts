import type { Feature } from '@tongchou/service-kit'
import { ReportResolver } from './report.resolver.ts'

export const reportFeature: Feature = { resolvers: [ReportResolver] }
