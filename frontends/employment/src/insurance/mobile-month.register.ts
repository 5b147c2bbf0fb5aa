import type { Definition } from '../register.tsx'
import {
  mobileInsuranceMonthsQuery,
  keepMobileInsuranceMonth,
  type MobileInsuranceMonth,
} from './mobile-month.graphql.ts'

export const mobileMonthRegister: Definition<MobileInsuranceMonth> = {
  noun: 'mobileMonth',
  type: 'MobileInsuranceMonth',
  document: mobileInsuranceMonthsQuery,
  at: 'mobileInsuranceMonths',
  keep: keepMobileInsuranceMonth,
  permission: 'employment.record',
  nameOf: ({ period }) => period,
  lines: [
    { name: 'period', kind: 'month', required: true, column: 'title', sort: true },
    { name: 'township', kind: 'choice', required: true, column: 'shown', filter: true, of: 'townships' },
    { name: 'registeredUsers', kind: 'number', required: true, column: 'shown', unit: 'people', sort: true, min: 0 },
    { name: 'onlineCases', kind: 'number', required: true, column: 'shown', unit: 'cases', min: 0 },
    { name: 'windowCases', kind: 'number', required: true, column: 'shown', unit: 'cases', min: 0 },
    { name: 'duplicateEntries', kind: 'number', required: true, column: 'wide', unit: 'cases', min: 0 },
  ],
}
