import { defineService } from '@tongchou/service-kit'
import { alertFeature } from './alert/index.ts'
import { awardFeature } from './award/index.ts'
import { budgetFeature } from './budget/index.ts'
import { debtFeature } from './debt/index.ts'
import { loadDemo } from './demo/index.ts'
import { financialRiskFeature } from './financial-risk/index.ts'
import { fundPaymentFeature } from './fund-payment/index.ts'
import { fundraisingFeature } from './fundraising/index.ts'
import { loanRenewalFeature } from './loan-renewal/index.ts'
import { neighbourFeature } from './neighbour/index.ts'
import { nonTaxFeature } from './non-tax/index.ts'
import { preliminaryFeeFeature } from './preliminary-fee/index.ts'
import { projectCapitalFeature } from './project-capital/index.ts'
import { reformFeature } from './reform/index.ts'
import { reportFeature } from './report/index.ts'
import { revenueFeature } from './revenue/index.ts'
import { seekingFeature } from './seeking/index.ts'
import { taxArrearsFeature } from './tax-arrears/index.ts'
import { taxClueFeature } from './tax-clue/index.ts'
import { taxReliefFeature } from './tax-relief/index.ts'
import { taxSourceFeature } from './tax-source/index.ts'
import { temporaryPaymentFeature } from './temporary-payment/index.ts'
import { upperFundFeature } from './upper-fund/index.ts'
import { yearPlanFeature } from './year-plan/index.ts'
import { loadPlan } from './year-plan/load-plan.ts'

/** Finance: what is won, collected and spent, and what puts the county's money at risk. */
export const service = defineService({
  name: 'finance',
  home: import.meta.url,
  features: [
    neighbourFeature,
    yearPlanFeature,
    upperFundFeature,
    fundPaymentFeature,
    seekingFeature,
    preliminaryFeeFeature,
    projectCapitalFeature,
    budgetFeature,
    revenueFeature,
    taxClueFeature,
    taxArrearsFeature,
    taxReliefFeature,
    taxSourceFeature,
    nonTaxFeature,
    reformFeature,
    awardFeature,
    temporaryPaymentFeature,
    debtFeature,
    loanRenewalFeature,
    fundraisingFeature,
    financialRiskFeature,
    reportFeature,
    alertFeature,
  ],
  plan: loadPlan,
  demo: loadDemo,
})
