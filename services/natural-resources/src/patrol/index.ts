import { type Feature, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { LandViolation } from '../violation/land-violation.entity.ts'
import { EnforcementShare, LandPatrol } from './land-patrol.entity.ts'
import { EnforcementResolver } from './enforcement.resolver.ts'
import { refusalOfPatrol, refusalOfShare } from './patrol.rules.ts'

const doors = [
  registerDoors({
    entity: EnforcementShare,
    name: 'EnforcementShare',
    plural: 'enforcementShares',
    noun: 'enforcement-share',
    permission: 'natural-resources.keep',
    orderBy: ['kind'],
    refuse: refusalOfShare,
  }),
  registerDoors({
    entity: LandPatrol,
    name: 'LandPatrol',
    plural: 'landPatrols',
    noun: 'land-patrol',
    permission: 'natural-resources.record',
    orderBy: ['patrolledOn', 'trackKm'],
    filterBy: ['township', 'kind', 'enforcement', 'campaign'],
    search: ['inspector', 'findings', 'campaign'],
    parents: { violationId: () => LandViolation },
    refuse: (values, today) => {
      refuseFuture(values, today, 'patrolledOn')
      return refusalOfPatrol(values)
    },
  }),
]

export const patrolFeature: Feature = {
  entities: [EnforcementShare, LandPatrol],
  resolvers: [...doors, EnforcementResolver],
}
