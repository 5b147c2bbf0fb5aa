import type { Alert } from '@tongchou/frontend-kit'

/** Records with a page of their own, by the type that an alert speaks of. */
const pages: Readonly<Record<string, string>> = {
  LabourSite: 'sites',
  ArrearsCase: 'arrears',
  Resident: 'residents',
  TrainingClass: 'training',
  JobVacancy: 'vacancies',
}

/** Records that open beside their list, which is narrowed to the name so that they stand in it. */
const lists: Readonly<Record<string, string>> = {
  CollectiveContract: 'contracts?view=collective&',
  ReliefWorkshop: 'local-work?view=workshop&',
  LabourMarketOperator: 'local-work?view=operator&',
  InsuranceTask: 'insurance?view=insurance-task&',
  InsuranceRiskCheck: 'insurance?view=risk-check&',
  PayPolicy: 'income?view=pay-policy&',
}

/** What is told of no single record leads to the page that shows it. */
const whole: Readonly<Record<string, string>> = {
  UnemploymentRegistration: 'unemployment',
  InsuranceFundMonth: 'insurance?view=funds',
}

/** Where the record behind an alert can be seen. */
export function pathOf({
  subjectType,
  subjectId,
  label,
  township,
}: Pick<Alert, 'subjectType' | 'subjectId' | 'label' | 'township'>): string | undefined {
  const id = encodeURIComponent(subjectId)
  const to = (path: string) => `/m/employment/${path}`
  const [page, list, all] = [pages[subjectType], lists[subjectType], whole[subjectType]]
  if (page) return to(`${page}/${id}`)
  if (list) return to(`${list}record=${id}&q=${encodeURIComponent(label)}`)
  if (all) return to(all)
  // Names are masked in an alert: a person's failed pension is found by the township.
  if (subjectType === 'PensionFailure')
    return to(`pension?record=${id}&size=200${township ? `&township=${township}` : ''}`)
  return subjectType === 'IncomeReview' ? to(`income?view=income-review&record=${id}`) : undefined
}
