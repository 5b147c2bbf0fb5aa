import { defineSheet, enteredBy } from '@tongchou/service-kit'
import { reportRiskClue, ReportRiskClueInput } from './advance-risk-clue.ts'
import { FinancialRiskClue } from './risk-clue.entity.ts'

/** 风险线索 as a sheet: clues are reported by it; each further stage is a step of its own. */
export const riskClueSheet = defineSheet({
  name: 'financialRiskClues',
  entity: FinancialRiskClue,
  permission: 'finance.record',
  values: ReportRiskClueInput,
  order: 'reportedOn',
  search: ['title', 'sign'],
  filterBy: ['stage', 'level', 'field', 'department'],
  keep: enteredBy(reportRiskClue),
})
