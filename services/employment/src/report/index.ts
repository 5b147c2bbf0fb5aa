import type { Feature } from '@tongchou/service-kit'
import { EmploymentReportResolver } from './report.resolver.ts'

export const reportFeature: Feature = { resolvers: [EmploymentReportResolver] }
