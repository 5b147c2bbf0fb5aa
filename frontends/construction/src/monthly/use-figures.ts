import {
  formatPercent,
  useFormats,
  type CheckRow,
  type GridColumn,
  type GridRow,
  type GridText,
} from '@tongchou/frontend-kit'
import { useCallback, useMemo } from 'react'
import { useCodeName, useText } from '../words.ts'
import type { ProgressRow } from './monthly.graphql.ts'
import { doubtsOf, gridRowOf, type Doubt } from './monthly.rules.ts'

interface Figures {
  rows: GridRow[]
  columns: GridColumn[]
  texts: GridText[]
  check: CheckRow
}

/** A month's lines as the table takes them: extent and plan beside each name, and what is said of a line. */
export function useFigures(lines: readonly ProgressRow[], isCorrection = false): Figures {
  const say = useText()
  const nameOf = useCodeName()
  const { points } = useFormats()
  const rows = useMemo(
    () =>
      lines.map((line) => {
        const { quantity, unit } = line.work
        const extent = say('monthly.extent', { extent: `${quantity} ${nameOf('WorkUnit', unit)}` })
        const plan =
          line.plannedPercent === null
            ? say('monthly.noPlan')
            : say('report.plannedNote', { percent: formatPercent(line.plannedPercent) })
        return gridRowOf(line, `${extent} · ${plan}`)
      }),
    [lines, say, nameOf],
  )
  const columns = useMemo(
    () => [
      { key: 'percent', title: say('report.percent'), unit: '%' },
      { key: 'quantity', title: say('report.quantity') },
    ],
    [say],
  )
  const texts = useMemo(() => [{ key: 'note', title: say('report.note'), most: 300 }], [say])
  const check = useCallback<CheckRow>(
    (row) => {
      const line = lines.find(({ work }) => work.id === row.id)
      if (!line) return []
      const { quantity, unit } = line.work
      const sentenceOf = ({ key, field, points: behind }: Doubt) => {
        if (key === 'over') return say('report.over')
        if (key === 'overWhole') return say('monthly.overWhole', { extent: `${quantity} ${nameOf('WorkUnit', unit)}` })
        if (key === 'behind') return say('report.behind', { points: points(behind) })
        return say(field === 'percent' ? 'report.falls' : 'monthly.quantityFalls')
      }
      return doubtsOf(row, line, isCorrection).map((doubt) => ({
        level: 'block',
        field: doubt.field,
        text: sentenceOf(doubt),
      }))
    },
    [lines, isCorrection, say, nameOf, points],
  )
  return { rows, columns, texts, check }
}
