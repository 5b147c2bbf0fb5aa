import { type Feature, registerDoors } from '@tongchou/service-kit'
import { gapBoardDoors } from './gap-board.resolver.ts'
import { refusalOfGap } from './gap.rules.ts'
import { UrbanGap } from './urban-gap.entity.ts'

export const gapFeature: Feature = {
  entities: [UrbanGap],
  resolvers: [
    registerDoors({
      entity: UrbanGap,
      name: 'UrbanGap',
      plural: 'urbanGaps',
      noun: 'urban-gap',
      permission: 'construction.record',
      orderBy: ['foundOn', 'title', 'closedOn'],
      openFirst: { until: 'closedOn', by: 'foundOn' },
      filterBy: ['area', 'department', 'township', 'projectId'],
      search: ['title', 'policy', 'fund'],
      refuse: refusalOfGap,
    }),
    ...gapBoardDoors,
  ],
}
