import { type Feature, refuseDisorder, refuseFuture, registerDoors } from '@tongchou/service-kit'
import { TenHaveCriterion } from './ten-have-criterion.entity.ts'
import { tenHaveKept } from './ten-have-kept.target.ts'
import { refusalOfCriterion } from './ten-have.rules.ts'

const doors = registerDoors({
  entity: TenHaveCriterion,
  name: 'TenHaveCriterion',
  plural: 'tenHaveCriteria',
  noun: 'ten-have-criterion',
  permission: 'natural-resources.keep',
  orderBy: ['ordinal', 'nextReviewOn'],
  filterBy: ['year'],
  search: ['name'],
  refuse: (values, today) => {
    refuseFuture(values, today, 'metOn', 'lapsedOn', 'reviewedOn')
    refuseDisorder(values, 'metOn', 'lapsedOn')
    return refusalOfCriterion(values)
  },
})

export const tenHaveFeature: Feature = { entities: [TenHaveCriterion], resolvers: [doors], targets: [tenHaveKept] }
