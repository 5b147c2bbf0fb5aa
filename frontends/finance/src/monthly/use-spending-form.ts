import type { PeriodForm } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { saveBudgetSpending, spendingMonthQuery, type SpendingMonth } from './spending.graphql.ts'

/** 预算支出月报: each unit by its budget lines. */
export function useSpendingForm(): PeriodForm<SpendingMonth> {
  const say = useText()
  return useMemo(
    () => ({
      code: 'budget-spending',
      title: say('month.spending'),
      query: spendingMonthQuery,
      linesOf: ({ budgetSpendingMonth }) =>
        budgetSpendingMonth?.map(({ line, current, lastMonth }) => ({
          id: line.id,
          name: `${line.subject} ${line.name}`,
          version: current?.version ?? null,
          last: { amount: lastMonth?.amount ?? null },
          now: { amount: current?.amount ?? null },
        })),
      columns: [{ key: 'amount', title: say('month.amount'), money: true }],
      keep: {
        document: saveBudgetSpending,
        inputOf: (month, lines) => ({
          ...month,
          rows: lines.map(({ id, version, now }) => ({ lineId: id, ...(version ? { version } : {}), ...now })),
        }),
      },
      sum: 'amount',
      empty: { title: say('month.noLines'), next: say('month.noLinesNext') },
    }),
    [say],
  )
}
