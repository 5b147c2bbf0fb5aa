import type { Feature } from '@tongchou/service-kit'
import { FundAllocation } from './fund-allocation.entity.ts'
import { FundAllocationResolver } from './fund-allocation.resolver.ts'
import { FundLineValues, fundLineSheet } from './fund-line.sheet.ts'
import { fundSheet } from './fund.sheet.ts'
import { specialPlan } from './special-plan.target.ts'
import { spendOnTime } from './spend-on-time.target.ts'
import { UpperFund } from './upper-fund.entity.ts'
import { UpperFundResolver } from './upper-fund.resolver.ts'
import { UpperFundValues } from './upper-fund.values.ts'
import { upperSupport } from './upper-support.target.ts'

export const upperFundFeature: Feature = {
  entities: [UpperFund, FundAllocation],
  resolvers: [UpperFundResolver, FundAllocationResolver],
  types: [UpperFundValues, FundLineValues],
  sheets: [fundSheet, fundLineSheet],
  targets: [upperSupport, spendOnTime, specialPlan],
}
