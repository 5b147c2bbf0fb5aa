import { type Feature, registerDoors } from '@tongchou/service-kit'
import { Resident } from '../resident/resident.entity.ts'
import { Graduate, GraduateValues } from './graduate.entity.ts'
import { refusalOfGraduate } from './graduate.rules.ts'
import { graduates } from './graduates-employed.target.ts'

export const graduateFeature: Feature = {
  entities: [Graduate],
  resolvers: [
    registerDoors({
      entity: Graduate,
      name: 'Graduate',
      plural: 'graduates',
      noun: 'graduate',
      permission: 'employment.record',
      orderBy: ['registeredOn', 'school', 'outcomeOn'],
      openFirst: { until: 'outcomeOn', by: 'registeredOn' },
      filterBy: ['year', 'township', 'level', 'outcome', 'residentId'],
      values: GraduateValues,
      search: ['school', 'employer'],
      parents: { residentId: () => Resident },
      refuse: refusalOfGraduate,
    }),
  ],
  targets: [graduates],
}
