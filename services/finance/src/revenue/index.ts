import type { Feature } from '@tongchou/service-kit'
import { revenueForm } from './revenue-form.ts'
import { RevenueResolver } from './revenue.resolver.ts'
import { budgetRevenueGrowth, localTaxes, taxCollectedInFull } from './revenue.targets.ts'
import { TaxRevenue } from './tax-revenue.entity.ts'

export const revenueFeature: Feature = {
  entities: [TaxRevenue],
  resolvers: [RevenueResolver],
  targets: [budgetRevenueGrowth, taxCollectedInFull, localTaxes],
  forms: [revenueForm],
}
