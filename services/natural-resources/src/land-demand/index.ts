import { type Feature, registerDoors } from '@tongchou/service-kit'
import { LandDemand } from './land-demand.entity.ts'
import { keyLandMet } from './key-land.target.ts'
import { LandDemandResolver } from './land-demand.resolver.ts'
import { refusalOfDemand } from './land-demand.rules.ts'

const doors = registerDoors({
  entity: LandDemand,
  name: 'LandDemand',
  plural: 'landDemands',
  noun: 'land-demand',
  permission: 'natural-resources.keep',
  orderBy: ['priority', 'neededBy', 'areaMu'],
  filterBy: ['year', 'category', 'department', 'township', 'projectId'],
  search: ['name'],
  refuse: refusalOfDemand,
})

export const landDemandFeature: Feature = {
  entities: [LandDemand],
  resolvers: [doors, LandDemandResolver],
  targets: [keyLandMet],
}
