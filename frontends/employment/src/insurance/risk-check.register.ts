import type { Definition } from '../register.tsx'
import { insuranceRiskChecksQuery, keepInsuranceRiskCheck, type InsuranceRiskCheck } from './risk-check.graphql.ts'

export const riskCheckRegister: Definition<InsuranceRiskCheck> = {
  noun: 'riskCheck',
  type: 'InsuranceRiskCheck',
  document: insuranceRiskChecksQuery,
  at: 'insuranceRiskChecks',
  keep: keepInsuranceRiskCheck,
  permission: 'employment.keep',
  nameOf: ({ businessNumber }) => businessNumber,
  today: ['handledOn'],
  lines: [
    { name: 'businessNumber', kind: 'text', required: true, column: 'title' },
    { name: 'risk', kind: 'choice', required: true, column: 'shown', filter: true, of: 'risk' },
    { name: 'amount', kind: 'number', unit: 'yuan', required: true, column: 'shown', sort: true, min: 0 },
    { name: 'handledBy', kind: 'text', required: true, column: 'wide' },
    { name: 'handledOn', kind: 'day', required: true, column: 'shown', sort: true },
    { name: 'checkedBy', kind: 'text', column: 'wide' },
    { name: 'checkedOn', word: 'secondCheckOn', kind: 'day', column: 'shown', sort: true },
    { name: 'upheld', kind: 'flag', column: 'wide', filter: true },
    { name: 'outcome', kind: 'long', column: 'optional', word: 'outcomeOfCheck' },
  ],
}
