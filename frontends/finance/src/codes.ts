import { useCallback } from 'react'
import { useText, type Text } from './words.ts'
import type words from './locales/zh-CN.json'

type Codes = (typeof words)['codes']

/** The members of every code list of the service, in its order. */
const members = {
  upperFundKind: ['GENERAL_TRANSFER', 'SPECIAL_TRANSFER', 'BUDGET_INVESTMENT', 'SPECIAL_BOND', 'DIRECT_FUNDS'],
  upperFundSource: ['CENTRAL', 'PROVINCE', 'CITY'],
  upperFundStage: ['APPLIED', 'GRANTED', 'RECEIVED', 'ALLOCATED', 'PAYING', 'PAID_UP', 'RECOVERED'],
  fundEcoIndustry: [
    'ENERGY_SAVING',
    'CLEAN_PRODUCTION',
    'CLEAN_ENERGY',
    'CIRCULAR_AGRICULTURE',
    'CHINESE_MEDICINE',
    'CULTURE_TOURISM',
    'CORRIDOR_LOGISTICS',
    'DATA_INFORMATION',
    'CIVIL_MILITARY',
    'ADVANCED_MANUFACTURING',
  ],
  fundPaymentUse: ['WORKS', 'WAGES', 'EQUIPMENT', 'DESIGN', 'LAND', 'SUBSIDY', 'OTHER'],
  fundIdleCause: ['NOT_RECEIVED', 'NOT_ALLOCATED', 'NOT_PAID'],
  financeThresholdCode: [
    'IDLE_WARN_DAYS',
    'IDLE_RED_DAYS',
    'BOND_IDLE_DAYS',
    'BIG_DROP_PERCENT',
    'COLLECTION_CLIFF_PERCENT',
    'SPENDING_LAG_POINTS',
    'BAD_LOAN_PERCENT',
    'DEBT_LIMIT_WAN',
  ],
  revenueKind: [
    'VAT',
    'CORPORATE_INCOME',
    'PERSONAL_INCOME',
    'RESOURCE',
    'URBAN_MAINTENANCE',
    'PROPERTY',
    'STAMP',
    'URBAN_LAND_USE',
    'LAND_VAT',
    'VEHICLE_VESSEL',
    'FARMLAND_OCCUPATION',
    'DEED',
    'ENVIRONMENT',
    'OTHER_TAX',
    'NON_TAX',
  ],
  revenueTrendMark: ['CLIFF', 'FALLING', 'STEADY', 'RISING'],
  taxClueOrigin: ['LAND', 'HOUSING', 'OUTSIDE_BUILDER', 'ENTERPRISE', 'PROJECT', 'OTHER'],
  taxClueStage: ['FOUND', 'VERIFIED', 'RECOVERED', 'EXEMPT', 'DISMISSED'],
  riskClueStage: ['REPORTED', 'ASSESSED', 'DISPOSED', 'CLOSED'],
  financialRiskLevel: ['GENERAL', 'LARGER', 'MAJOR', 'SYSTEMIC'],
  financialRiskField: ['BANKING', 'FUNDRAISING', 'ENTERPRISE_DEBT', 'FISCAL', 'OTHER'],
  financeLine: ['SEEKING', 'REVENUE', 'SPENDING', 'RISK'],
  catchUpStage: ['DRAFTED', 'APPROVED'],
  temporaryAge: ['UP_TO_YEAR', 'UP_TO_THREE', 'UP_TO_FIVE', 'OLDER'],
  projectCapitalSource: ['BUDGET', 'SPECIAL_BOND', 'OWNER', 'FUND', 'OTHER'],
  preliminaryWork: ['PROPOSAL', 'FEASIBILITY', 'SURVEY_DESIGN', 'ENVIRONMENT', 'LAND', 'OTHER'],
  collectionWay: ['PAID', 'DEDUCTED', 'SEIZED', 'WRITTEN_OFF'],
  nonTaxItem: [
    'LAND_TRANSFER',
    'STATE_RESOURCE',
    'STATE_ASSET',
    'ADMINISTRATIVE_FEE',
    'FINE',
    'SPECIAL_REVENUE',
    'OTHER',
  ],
  nonTaxChannel: ['ELECTRONIC', 'COUNTER', 'CASH'],
  financeReformStage: ['PLANNED', 'UNDER_WAY', 'DONE'],
  awardPolicyKind: ['TOP_FIRMS', 'POVERTY_RELIEF', 'ECOLOGY', 'INDUSTRY', 'OTHER'],
  temporaryClearingWay: ['RETURNED', 'BUDGETED', 'OFFSET', 'WRITTEN_OFF'],
  debtKind: ['STATUTORY', 'HIDDEN'],
  debtMovementKind: ['TAKEN', 'REPAID', 'CONVERTED'],
  loanRating: ['PASS', 'ATTENTION', 'SUBSTANDARD', 'DOUBTFUL', 'LOSS'],
  fundraisingStage: ['REPORTED', 'INVESTIGATING', 'FILED', 'CLOSED'],
  lendingPlatformStatus: ['OPERATING', 'EXITING', 'EXITED'],
} as const satisfies { [List in keyof Codes]: readonly (keyof Codes[List])[] }

type List = keyof typeof members

/** The word of a code; a code that the console does not know yet stands as it is. */
export function codeWord(say: Text, list: List, code: string): string {
  const known = members[list].some((member) => member === code)
  return known ? say(`codes.${list}.${code}` as Parameters<Text>[0]) : code
}

/** The choices of a code list, each by its word. */
export function useCodes() {
  const say = useText()
  return useCallback(
    (list: List) => members[list].map((value) => ({ value, label: codeWord(say, list, value) })),
    [say],
  )
}
