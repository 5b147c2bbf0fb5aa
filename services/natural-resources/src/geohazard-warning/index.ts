import type { Feature } from '@tongchou/service-kit'
import { GeohazardNotice, GeohazardWarning } from './geohazard-warning.entity.ts'
import { GeohazardNoticeResolver, GeohazardWarningResolver } from './geohazard-warning.resolver.ts'

export const geohazardWarningFeature: Feature = {
  entities: [GeohazardWarning, GeohazardNotice],
  resolvers: [GeohazardWarningResolver, GeohazardNoticeResolver],
}
