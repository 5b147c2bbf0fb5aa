import type { Feature } from '@tongchou/service-kit'
import { noSystemicRisk } from './no-systemic-risk.target.ts'
import { FinancialRiskClue } from './risk-clue.entity.ts'
import { RiskClueResolver } from './risk-clue.resolver.ts'
import { riskClueSheet } from './risk-clue.sheet.ts'

export const financialRiskFeature: Feature = {
  entities: [FinancialRiskClue],
  resolvers: [RiskClueResolver],
  sheets: [riskClueSheet],
  targets: [noSystemicRisk],
}
