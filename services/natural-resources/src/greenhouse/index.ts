import { type Feature, refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { refusalOfArea } from '../land-area/land-area.rules.ts'
import { greenhouseAccepted } from './greenhouse-accepted.target.ts'
import { GreenhouseCase, GreenhouseCaseFacts, GreenhouseStage } from './greenhouse-case.entity.ts'
import { GreenhouseResolver } from './greenhouse.resolver.ts'

const doors = registerDoors({
  entity: GreenhouseCase,
  values: GreenhouseCaseFacts,
  name: 'GreenhouseCase',
  plural: 'greenhouseCases',
  noun: 'greenhouse-case',
  permission: 'natural-resources.record',
  orderBy: ['dueOn', 'foundOn', 'areaMu'],
  openFirst: { while: "row.stage <> 'ACCEPTED'", by: 'dueOn', latest: 'acceptedOn' },
  filterBy: ['township', 'stage'],
  search: ['village', 'holder'],
  refuse: (values, today) => {
    refuseFuture(values, today, 'foundOn')
    refuseDisorder(values, 'foundOn', 'dueOn')
    return refusalOfArea(values)
  },
  settle: async (_ctx, _values, before) => (before ? {} : { stage: GreenhouseStage.FOUND }),
})

export const greenhouseFeature: Feature = {
  entities: [GreenhouseCase],
  resolvers: [doors, GreenhouseResolver],
  targets: [greenhouseAccepted],
}
