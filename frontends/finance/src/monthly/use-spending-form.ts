import { useFormats, type PeriodForm } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { saveBudgetSpending, spendingMonthQuery, type SpendingMonth } from './spending.graphql.ts'
import { spendingDoubts, type SpendingLine } from './spending.rules.ts'

/** 预算支出月报: each unit by its budget lines. */
export function useSpendingForm(): PeriodForm<SpendingMonth, SpendingLine> {
  const say = useText()
  const { money } = useFormats()
  return useMemo(
    () => ({
      code: 'budget-spending',
      title: say('month.spending'),
      query: spendingMonthQuery,
      linesOf: ({ budgetSpendingMonth }) =>
        budgetSpendingMonth?.map(({ line, current, lastMonth, room }) => ({
          id: line.id,
          name: `${line.subject} ${line.name}`,
          version: current?.version ?? null,
          last: { amount: lastMonth?.amount ?? null },
          now: { amount: current?.amount ?? null },
          room,
        })),
      columns: [{ key: 'amount', title: say('month.amount'), money: true }],
      check: (line) =>
        spendingDoubts(line).map(({ key, room }) => ({
          level: 'block',
          field: 'amount',
          text: say(`month.${key}`, { room: money(room) }),
        })),
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
    [say, money],
  )
}
