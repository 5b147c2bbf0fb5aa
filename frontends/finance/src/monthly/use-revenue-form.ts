import type { PeriodForm } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'
import { revenueMonthQuery, saveRevenue, type RevenueMonth } from './revenue.graphql.ts'
import { revenueDoubts } from './revenue.rules.ts'

const keys = ['dueAmount', 'collectedAmount', 'localAmount'] as const

/** 收入月报: the tax bureau by tax, the finance bureau for what is no tax. */
export function useRevenueForm(): PeriodForm<RevenueMonth> {
  const say = useText()
  return useMemo(() => {
    const picked = (figures: Partial<Record<(typeof keys)[number], number>> | null) =>
      Object.fromEntries(keys.map((key) => [key, figures?.[key] ?? null]))
    return {
      code: 'revenue',
      title: say('month.revenue'),
      query: revenueMonthQuery,
      linesOf: ({ revenueMonth }) =>
        revenueMonth?.map(({ kind, current, lastMonth }) => ({
          id: kind,
          name: codeWord(say, 'revenueKind', kind),
          version: current?.version ?? null,
          last: picked(lastMonth),
          now: picked(current),
        })),
      columns: keys.map((key) => ({ key, title: say(`month.${key}`), money: true })),
      check: (line) => revenueDoubts(line).map(({ key, ...doubt }) => ({ ...doubt, text: say(`month.${key}`) })),
      keep: {
        document: saveRevenue,
        inputOf: (month, lines) => ({
          ...month,
          rows: lines.map(({ id, version, now }) => ({ kind: id, ...(version ? { version } : {}), ...now })),
        }),
      },
      sum: 'collectedAmount',
    }
  }, [say])
}
