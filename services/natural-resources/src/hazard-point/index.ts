import { type Feature, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { refusalOfPlace } from '../single-map/place.rules.ts'
import { HazardPoint, HazardPointFacts, HazardPointStage, HazardPointStep } from './hazard-point.entity.ts'
import { HazardPointResolver } from './hazard-point.resolver.ts'
import { refusalOfPoint } from './hazard-point.rules.ts'

const doors = registerDoors({
  entity: HazardPoint,
  values: HazardPointFacts,
  name: 'HazardPoint',
  plural: 'hazardPoints',
  noun: 'hazard-point',
  permission: 'natural-resources.record',
  orderBy: ['code', 'name', 'threatenedPeople', 'listedOn'],
  openFirst: { until: 'delistedOn', by: 'code' },
  filterBy: ['township', 'kind', 'stage'],
  search: ['code', 'name', 'village', 'watcher'],
  refuse: (values, today) => {
    refuseFuture(values, today, 'listedOn', 'cardIssuedOn', 'emergencyPlanOn')
    return refusalOfPoint(values) ?? refusalOfPlace(values)
  },
  settle: async (_ctx, { listedOn }, before) =>
    before ? {} : { stage: HazardPointStage.LISTED, stageSince: listedOn },
})

export const hazardPointFeature: Feature = {
  entities: [HazardPoint, HazardPointStep],
  resolvers: [doors, HazardPointResolver],
}
