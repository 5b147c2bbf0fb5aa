import { formatNumber, formatPercent, useFormats, type PeriodForm } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodeName, useText } from '../words.ts'
import { progressQuery, saveProgress, type ProgressMonth } from './progress.graphql.ts'
import { doubtsOf, inputOf, lineOf, type Doubt, type WorkLine } from './progress.rules.ts'

/** 工程形象进度月报: each work a line, its extent and plan beside it. */
export function useProgressForm(): PeriodForm<ProgressMonth, WorkLine> {
  const say = useText()
  const codeName = useCodeName()
  const { points } = useFormats()
  return useMemo(() => {
    const extentOf = ({ quantity, unit }: Pick<WorkLine, 'quantity' | 'unit'>) =>
      `${formatNumber(quantity)} ${codeName('WorkUnit', unit)}`
    const sentenceOf = ({ key, field, points: behind }: Doubt, line: WorkLine) => {
      if (key === 'over') return say('report.over')
      if (key === 'overWhole') return say('monthly.overWhole', { extent: extentOf(line) })
      if (key === 'behind') return say('report.behind', { points: points(behind) })
      return say(field === 'percent' ? 'report.falls' : 'monthly.quantityFalls')
    }
    return {
      code: 'construction-progress',
      title: say('report.title'),
      query: progressQuery,
      linesOf: ({ constructionProgress }) =>
        constructionProgress?.rows.map((row) => {
          const plan =
            row.plannedPercent === null
              ? say('monthly.noPlan')
              : say('report.plannedNote', { percent: formatPercent(row.plannedPercent) })
          return lineOf(row, `${say('monthly.extent', { extent: extentOf(row.work) })} · ${plan}`)
        }),
      columns: [
        { key: 'percent', title: say('report.percent'), unit: '%' },
        { key: 'quantity', title: say('report.quantity') },
      ],
      texts: [{ key: 'note', title: say('report.note'), most: 300 }],
      check: (line, { correcting }) =>
        doubtsOf(line, correcting).map((doubt) => ({
          level: 'block',
          field: doubt.field,
          text: sentenceOf(doubt, line),
        })),
      keep: { document: saveProgress, inputOf: (month, lines) => ({ ...month, rows: lines.map(inputOf) }) },
      empty: { title: say('report.nothingOwed'), next: say('monthly.nothingNext') },
    }
  }, [say, codeName, points])
}
