import type { Feature } from '@tongchou/service-kit'
import { LandViolation, LandViolationStep } from './land-violation.entity.ts'
import { violationDoors } from './violation.doors.ts'
import { LandViolationResolver } from './violation.resolver.ts'
import { violationsHandled } from './violations-handled.target.ts'

export const violationFeature: Feature = {
  entities: [LandViolation, LandViolationStep],
  resolvers: [violationDoors, LandViolationResolver],
  targets: [violationsHandled],
}
