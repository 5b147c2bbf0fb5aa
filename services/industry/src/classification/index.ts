import type { Feature } from '@tongchou/service-kit'
import { ClassReview } from './class-review.entity.ts'
import { ClassificationResolver } from './classification.resolver.ts'
import { quality } from './quality.target.ts'

export const classificationFeature: Feature = {
  entities: [ClassReview],
  resolvers: [ClassificationResolver],
  targets: [quality],
}
