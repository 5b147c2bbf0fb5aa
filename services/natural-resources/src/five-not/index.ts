import type { Feature } from '@tongchou/service-kit'
import { fiveNotDoors } from './five-not.doors.ts'
import { FiveNotClass, FiveNotListing } from './five-not.entity.ts'
import { fiveNotDisposed } from './five-not.target.ts'

export const fiveNotFeature: Feature = {
  entities: [FiveNotClass, FiveNotListing],
  resolvers: fiveNotDoors,
  targets: [fiveNotDisposed],
}
