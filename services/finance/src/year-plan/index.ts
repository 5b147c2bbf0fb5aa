import type { Feature } from '@tongchou/service-kit'
import { BudgetSubject, BudgetWindow, FinanceThreshold, SeekingUnit } from './year-plan.entity.ts'
import { YearPlanResolver } from './year-plan.resolver.ts'

export const yearPlanFeature: Feature = {
  entities: [BudgetSubject, BudgetWindow, FinanceThreshold, SeekingUnit],
  resolvers: [YearPlanResolver],
}
