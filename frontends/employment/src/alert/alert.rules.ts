import type { Alert } from '@tongchou/frontend-kit'

/** The page of a register, by the type of the record that an alert speaks of. */
const pages: Readonly<Record<string, string>> = {
  LabourSite: 'sites?',
  ArrearsCase: 'arrears?',
  Resident: 'residents?',
  TrainingClass: 'training?',
  JobVacancy: 'vacancies?',
  UnemploymentRegistration: 'unemployment?',
  PensionFailure: 'pension?',
  CollectiveContract: 'contracts?view=collective&',
  ReliefWorkshop: 'local-work?view=workshop&',
  LabourMarketOperator: 'local-work?view=operator&',
  InsuranceTask: 'insurance?view=insurance-task&',
  InsuranceRiskCheck: 'insurance?view=risk-check&',
  PayPolicy: 'income?view=pay-policy&',
  IncomeReview: 'income?view=income-review&',
}

/** Where the record behind an alert can be seen. */
export function pathOf({ subjectType, subjectId }: Pick<Alert, 'subjectType' | 'subjectId'>): string | undefined {
  const page = pages[subjectType]
  return page && `/m/employment/${page}record=${encodeURIComponent(subjectId)}`
}
