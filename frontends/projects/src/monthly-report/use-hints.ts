import { formatNumber, type CheckRow } from '@tongchou/frontend-kit'
import { useCallback, useMemo } from 'react'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import type { ProgressGrid } from './monthly-report.graphql.ts'
import { hintsOf } from './monthly-report.rules.ts'

/** What is said of a line while it is written or reviewed, in sentences with its figures. */
export function useHints(grid: Pick<ProgressGrid, 'period' | 'rows'>, saved: Record<string, string[]> = {}): CheckRow {
  const say = useText()
  const money = useCallback((yuan: number | null | undefined) => `${formatNumber(inWan(yuan))} ${say('wan')}`, [say])
  const known = useMemo(() => new Map(grid.rows.map((row) => [row.project.id, row])), [grid.rows])
  return useCallback(
    (row) => {
      const held = known.get(row.id)
      if (!held) return []
      return hintsOf(row, held.project, grid.period, saved[row.id] ?? held.warnings).map(({ level, code, field }) => ({
        level,
        field,
        text: say(`hint.${code}`, {
          now: money(row.now.cumulative),
          last: money(row.last.cumulative),
          month: money(row.now.completed),
          total: money(held.project.totalInvestment),
          finished: held.project.completedOn ?? '',
        }),
      }))
    },
    [known, grid.period, saved, say, money],
  )
}
