import { ask, useAsk, type CheckRow, type GridColumn, type GridRow } from '@tongchou/frontend-kit'
import { useCallback, useMemo } from 'react'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'
import { revenueDoubts, revenueLine, spendingLine, type Form, type MonthLine } from './month.rules.ts'
import { revenueMonthQuery, spendingMonthQuery, type RevenueLine, type SpendingLine } from './month-lines.graphql.ts'

interface Lines {
  revenueMonth?: RevenueLine[] | null
  budgetSpendingMonth?: SpendingLine[] | null
}

const queries = { revenue: revenueMonthQuery, 'budget-spending': spendingMonthQuery }

/** The lines of a unit's month, whichever of the two reports it is. */
export function useMonth(form: Form, period: string, unit: string) {
  const say = useText()
  const document = queries[form]
  const asks = useAsk<Lines>(document, { period, unit })
  const linesOf = useCallback(
    (data: Lines | undefined): MonthLine[] | undefined =>
      data?.revenueMonth?.map((line) => revenueLine(line, codeWord(say, 'revenueKind', line.kind))) ??
      data?.budgetSpendingMonth?.map(spendingLine),
    [say],
  )
  const lines = useMemo(() => linesOf(asks.data), [asks.data, linesOf])
  const read = useCallback(async () => {
    const { data } = await ask<Lines>(document, { period, unit })
    return linesOf(data ?? undefined) ?? []
  }, [document, period, unit, linesOf])
  return { asks, lines, read }
}

/** The figures of a report and what may be doubtful of them. */
export function useFigures(form: Form): { columns: GridColumn[]; check: CheckRow } {
  const say = useText()
  return useMemo(() => {
    if (form === 'budget-spending')
      return { columns: [{ key: 'amount', title: say('month.amount'), money: true }], check: () => [] }
    return {
      columns: (['dueAmount', 'collectedAmount', 'localAmount'] as const).map((key) => ({
        key,
        title: say(`month.${key}`),
        money: true,
      })),
      check: (row: GridRow) => revenueDoubts(row).map(({ key, ...doubt }) => ({ ...doubt, text: say(`month.${key}`) })),
    }
  }, [form, say])
}
