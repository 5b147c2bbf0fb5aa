import { expect, it } from 'vitest'
import { pathOf } from './alert.rules.ts'

const place = (subjectType: string) => pathOf({ subjectType, subjectId: 'x' })

it('an alert about a tax or a bank leads to its board; one about a record is led by the manifest', () => {
  expect([place('RevenueKind'), place('Bank'), place('BudgetUnit'), place('TaxClue')]).toEqual([
    '/m/finance/trend?kind=x',
    '/m/finance/renewals',
    '/m/finance/progress',
    undefined,
  ])
})
