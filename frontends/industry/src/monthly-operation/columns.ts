import { formatPercent, type CheckRow, type GridColumn, type Remark } from '@tongchou/frontend-kit'
import { useCallback, useMemo } from 'react'
import { useText, type Text } from '../words.ts'
import { doubtsOf, figureKeys, type Doubt, type FigureKey } from './monthly-operation.rules.ts'

const money: readonly FigureKey[] = ['output', 'orders', 'stock', 'receivables', 'taxPaid', 'profit']

function sentence(say: Text, doubt: Doubt): Remark {
  const signed = (percent: number) => `${percent > 0 ? '+' : ''}${formatPercent(percent)}`
  const params = {
    name: say(`figure.${doubt.field}`),
    ...('most' in doubt ? { most: doubt.most } : {}),
    ...('output' in doubt ? { output: signed(doubt.output) } : {}),
    ...('power' in doubt ? { power: signed(doubt.power) } : {}),
  }
  return { level: doubt.level, field: doubt.field, text: say(`doubt.${doubt.code}`, params) }
}

/** The figures of a month as columns, and what is said beside a line of them. */
export function useFigureColumns(period: string): { columns: GridColumn[]; check: CheckRow } {
  const say = useText()
  const columns = useMemo(
    () =>
      figureKeys.map((key) =>
        money.includes(key)
          ? { key, title: say(`figure.${key}`), money: true }
          : { key, title: say(`figure.${key}`), unit: say(`figureUnit.${key}` as 'figureUnit.workers') },
      ),
    [say],
  )
  const check = useCallback<CheckRow>(
    (row) => doubtsOf(row, period).map((doubt) => sentence(say, doubt)),
    [say, period],
  )
  return { columns, check }
}
