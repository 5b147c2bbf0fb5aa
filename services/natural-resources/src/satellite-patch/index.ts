import { type Feature, refuseFuture, refuseIf, registerDoors } from '@tongchou/service-kit'
import { refusalOfArea } from '../land-area/land-area.rules.ts'
import { refusalOfPlace } from '../single-map/place.rules.ts'
import { SatellitePatch, SatellitePatchFacts, SatellitePatchStage } from './satellite-patch.entity.ts'
import { SatellitePatchResolver } from './satellite-patch.resolver.ts'

const doors = registerDoors({
  entity: SatellitePatch,
  values: SatellitePatchFacts,
  name: 'SatellitePatch',
  plural: 'satellitePatches',
  noun: 'satellite-patch',
  permission: 'natural-resources.keep',
  orderBy: ['dueOn', 'receivedOn', 'areaMu'],
  openFirst: { until: 'closedOn', by: 'dueOn' },
  filterBy: ['township', 'stage', 'verdict', 'batch'],
  search: ['number', 'place'],
  refuse: (values, today) => {
    refuseFuture(values, today, 'receivedOn')
    refuseIf(values.dueOn < values.receivedOn, 'days-out-of-order', 'dueOn', {
      after: 'receivedOn',
      day: values.receivedOn,
    })
    return refusalOfArea(values) ?? refusalOfPlace(values)
  },
  settle: async (_ctx, _values, before) => (before ? {} : { stage: SatellitePatchStage.RECEIVED }),
})

export const satellitePatchFeature: Feature = { entities: [SatellitePatch], resolvers: [doors, SatellitePatchResolver] }
