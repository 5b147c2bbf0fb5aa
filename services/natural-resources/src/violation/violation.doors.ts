import { refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { LandParcel } from '../land-parcel/land-parcel.entity.ts'
import { refusalOfPlace } from '../single-map/place.rules.ts'
import { LandViolation, LandViolationFacts, LandViolationStage } from './land-violation.entity.ts'
import { refusalOfViolation } from './violation.rules.ts'

export const violationDoors = registerDoors({
  entity: LandViolation,
  values: LandViolationFacts,
  name: 'LandViolation',
  plural: 'landViolations',
  noun: 'land-violation',
  permission: 'natural-resources.record',
  orderBy: ['foundOn', 'dueOn', 'areaMu'],
  openFirst: { until: 'closedOn', by: 'dueOn' },
  filterBy: ['township', 'stage', 'kind', 'source', 'projectId', 'parcelId', 'referredTo'],
  search: ['number', 'place', 'party'],
  parents: { parcelId: () => LandParcel },
  refuse: (values, today, before) => {
    refuseIf(before?.stage === LandViolationStage.CLOSED, 'land-violation.closed', 'id')
    refuseFuture(values, today, 'foundOn')
    return refusalOfViolation(values) ?? refusalOfPlace(values)
  },
  settle: async (_ctx, { foundOn }, before) => (before ? {} : { stage: LandViolationStage.FOUND, stageSince: foundOn }),
})
