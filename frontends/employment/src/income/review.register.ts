import type { Definition } from '../register.tsx'
import { incomeReviewsQuery, keepIncomeReview, type IncomeReview } from './review.graphql.ts'

export const incomeReviewRegister: Definition<IncomeReview> = {
  noun: 'incomeReview',
  type: 'IncomeReview',
  document: incomeReviewsQuery,
  at: 'incomeReviews',
  keep: keepIncomeReview,
  permission: 'employment.keep',
  nameOf: ({ heldOn }) => heldOn,
  today: ['heldOn'],
  lines: [
    { name: 'heldOn', kind: 'day', required: true, column: 'title', sort: true },
    { name: 'chair', kind: 'text', required: true, column: 'shown' },
    { name: 'participants', kind: 'long', required: true, column: 'optional' },
    { name: 'judgement', kind: 'long', required: true, column: 'shown' },
    { name: 'tasks', kind: 'long', required: true, column: 'wide' },
    { name: 'nextOn', kind: 'day', required: true, column: 'shown', sort: true },
  ],
}
