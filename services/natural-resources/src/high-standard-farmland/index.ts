import { type Feature, refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { refusalOfArea, refusalOfYear } from '../land-area/land-area.rules.ts'
import { highStandardCompleted } from './high-standard-completed.target.ts'
import { HighStandardFarmland } from './high-standard-farmland.entity.ts'
import { refusalOfHighStandard } from './high-standard-farmland.rules.ts'

const doors = registerDoors({
  entity: HighStandardFarmland,
  name: 'HighStandardFarmland',
  plural: 'highStandardFarmlands',
  noun: 'high-standard-farmland',
  permission: 'natural-resources.record',
  orderBy: ['name', 'acceptedOn'],
  openFirst: { until: 'acceptedOn', by: 'name' },
  filterBy: ['planYear', 'township', 'projectId'],
  search: ['name'],
  refuse: (values, today) => {
    refuseFuture(values, today, 'completedOn', 'acceptedOn', 'inUseOn')
    refuseDisorder(values, 'completedOn', 'acceptedOn', 'inUseOn')
    return refusalOfYear(values.planYear, 'planYear') ?? refusalOfArea(values) ?? refusalOfHighStandard(values)
  },
})

export const highStandardFarmlandFeature: Feature = {
  entities: [HighStandardFarmland],
  resolvers: [doors],
  targets: [highStandardCompleted],
}
