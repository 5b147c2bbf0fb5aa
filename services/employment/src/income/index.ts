import { type Feature, registerDoors } from '@tongchou/service-kit'
import { refusalOfIncome, refusalOfReview } from './income.rules.ts'
import { IncomeMeasure } from './income-measure.entity.ts'
import { IncomeReview } from './income-review.entity.ts'
import { UrbanIncome } from './urban-income.entity.ts'
import { urbanIncome } from './urban-income.target.ts'

const permission = 'employment.keep'

export const incomeFeature: Feature = {
  entities: [UrbanIncome, IncomeMeasure, IncomeReview],
  resolvers: [
    registerDoors({
      entity: UrbanIncome,
      name: 'UrbanIncome',
      plural: 'urbanIncomes',
      noun: 'urban-income',
      permission,
      orderBy: ['publishedOn', 'year'],
      filterBy: ['year', 'quarter'],
      search: ['document'],
      refuse: refusalOfIncome,
    }),
    registerDoors({
      entity: IncomeMeasure,
      name: 'IncomeMeasure',
      plural: 'incomeMeasures',
      noun: 'income-measure',
      permission,
      orderBy: ['planned', 'achieved', 'name'],
      filterBy: ['year', 'source', 'department'],
      search: ['name'],
    }),
    registerDoors({
      entity: IncomeReview,
      name: 'IncomeReview',
      plural: 'incomeReviews',
      noun: 'income-review',
      permission,
      orderBy: ['heldOn', 'nextOn'],
      search: ['judgement', 'tasks'],
      refuse: refusalOfReview,
    }),
  ],
  targets: [urbanIncome],
}
