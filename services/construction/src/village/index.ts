import { type Feature, registerDoors } from '@tongchou/service-kit'
import { refusalOfVillage } from './place.rules.ts'
import { Village } from './village.entity.ts'

export const villageFeature: Feature = {
  entities: [Village],
  resolvers: [
    registerDoors({
      entity: Village,
      name: 'Village',
      plural: 'villages',
      noun: 'village',
      permission: 'construction.keep',
      orderBy: ['township', 'name'],
      filterBy: ['township'],
      search: ['name'],
      refuse: refusalOfVillage,
    }),
  ],
}
