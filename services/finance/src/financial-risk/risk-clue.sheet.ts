import { defineSheet } from '@tongchou/service-kit'
import { correctRiskClue, reportRiskClue, ReportRiskClueInput } from './advance-risk-clue.ts'
import { FinancialRiskClue } from './risk-clue.entity.ts'

/** 风险线索 as a sheet: clues are reported by it, and put right until they are assessed; each step is one of its own. */
export const riskClueSheet = defineSheet({
  name: 'financialRiskClues',
  entity: FinancialRiskClue,
  permission: 'finance.record',
  values: ReportRiskClueInput,
  order: { until: 'closedOn', by: 'reportedOn' },
  search: ['title', 'sign'],
  filterBy: ['stage', 'level', 'field', 'department'],
  keep: (ctx, { before, version, values }) =>
    before ? correctRiskClue(ctx, before, version ?? 0, values) : reportRiskClue(ctx, values),
})
