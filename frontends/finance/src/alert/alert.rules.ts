import type { Alert } from '@tongchou/frontend-kit'

const pages: Record<string, string> = {
  SeekingUnit: 'growth',
  FundAllocation: 'lines',
  PreliminaryFee: 'fees',
  TaxClue: 'clues',
  TaxArrears: 'arrears',
  TaxRelief: 'reliefs',
  OutsideContract: 'outside-contracts',
  CollectingUnit: 'non-tax/collecting-units',
  NonTaxReceipt: 'non-tax',
  AwardPayout: 'awards',
  TemporaryPayment: 'temporary',
  DebtItem: 'debts',
  LoanRenewal: 'renewals',
  FundraisingAd: 'fundraising/ads',
  FinancialRiskClue: 'risks',
  LendingPlatform: 'platforms',
}

const boards: Record<string, string> = {
  BudgetUnit: 'progress',
  TemporaryPayments: 'temporary',
  Bank: 'renewals',
}

/** Where an alert leads: to its record, or to the board that holds what it is about. */
export function placeOf({ subjectType, subjectId }: Pick<Alert, 'subjectType' | 'subjectId'>): string {
  if (subjectType === 'UpperFund') return `/m/finance/funds/${subjectId}`
  if (subjectType === 'Project') return `/m/projects/list/${subjectId}`
  if (subjectType === 'RevenueKind') return `/m/finance/trend?kind=${subjectId}`
  const page = pages[subjectType]
  return page ? `/m/finance/${page}?record=${subjectId}` : `/m/finance/${boards[subjectType] ?? 'alerts'}`
}
