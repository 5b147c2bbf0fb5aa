import { randomUUID } from 'node:crypto'
import { type Feature, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { refusalOfPlace } from '../single-map/place.rules.ts'
import { HazardPointReveal } from './hazard-point-reveal.entity.ts'
import { HazardPoint, HazardPointFacts, HazardPointStage, HazardPointStep } from './hazard-point.entity.ts'
import { HazardPointResolver } from './hazard-point.resolver.ts'
import { refusalOfPoint } from './hazard-point.rules.ts'
import { keptTelephonesOf } from './point-telephones.ts'
import { HazardPointRevealResolver } from './reveal-hazard-point.ts'

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
  settle: async (ctx, values, before) => {
    const id = before?.id ?? randomUUID()
    const telephones = keptTelephonesOf(ctx, id, values, before)
    return before ? telephones : { ...telephones, id, stage: HazardPointStage.LISTED, stageSince: values.listedOn }
  },
})

export const hazardPointFeature: Feature = {
  entities: [HazardPoint, HazardPointStep, HazardPointReveal],
  resolvers: [doors, HazardPointResolver, HazardPointRevealResolver],
  told: [
    {
      entity: HazardPointReveal,
      about: HazardPoint,
      by: 'pointId',
      permissions: ['natural-resources.lock', 'natural-resources.audit'],
    },
  ],
}
