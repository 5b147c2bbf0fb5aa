import type { Alert } from '@tongchou/frontend-kit'

/** What is no record, and the board that holds it. */
const boards: Readonly<Record<string, string>> = {
  BudgetUnit: 'progress',
  TemporaryPayments: 'temporary',
  Bank: 'renewals',
}

/** A tax leads to its months, a unit, a bank and all temporary payments to their board; every other alert to its record. */
export function pathOf({ subjectType, subjectId }: Pick<Alert, 'subjectType' | 'subjectId'>): string | undefined {
  if (subjectType === 'RevenueKind') return `/m/finance/trend?kind=${subjectId}`
  const board = boards[subjectType]
  return board && `/m/finance/${board}`
}
