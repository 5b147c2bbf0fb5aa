import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import type { IncomeReview } from './income-review.entity.ts'
import type { UrbanIncome } from './urban-income.entity.ts'

const QUARTERS = 4

/** A quarter is one of four, over, and published after its end. */
export function refusalOfIncome(income: UrbanIncome, today: string): Refusal | null {
  const { year, quarter, publishedOn } = income
  if (quarter < 1 || quarter > QUARTERS) return { code: 'income.quarter-unknown', field: 'quarter' }
  const lastMonth = String(quarter * 3).padStart(2, '0')
  if (publishedOn.slice(0, 7) <= `${year}-${lastMonth}`)
    return { code: 'income.published-before-end', field: 'publishedOn' }
  return refusalOfFuture(income, today, 'publishedOn')
}

export const refusalOfReview = (review: IncomeReview, today: string): Refusal | null =>
  refusalOfFuture(review, today, 'heldOn') ?? refusalOfDisorder(review, 'heldOn', 'nextOn')
