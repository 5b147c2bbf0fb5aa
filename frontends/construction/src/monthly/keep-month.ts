import { useChange, type CheckRow, type GridRow } from '@tongchou/frontend-kit'
import { useCallback, useEffect, useRef, useState } from 'react'
import { holdRows } from './held-rows.ts'
import { saveProgress, type ProgressGrid, type SavedProgress } from './monthly.graphql.ts'
import { inputOf, isWhole } from './monthly.rules.ts'

/** Keeps lines of a month: whole and possible ones with the service, the others in this tab. */
export function useKeeping(grid: ProgressGrid, check: CheckRow, correctionReason: string) {
  const { period, unit, rows: lines } = grid
  const change = useChange<SavedProgress>(saveProgress)
  const versions = useRef(new Map<string, number>())
  const [sent, setSent] = useState<GridRow[]>([])
  useEffect(() => {
    versions.current = new Map(lines.flatMap(({ work, version }) => (version === null ? [] : [[work.id, version]])))
  }, [lines])
  const { run } = change
  const keep = useCallback(
    async (rows: GridRow[]) => {
      const sendable = rows.filter((row) => isWhole(row) && !check(row).some(({ level }) => level === 'block'))
      if (!correctionReason)
        holdRows(
          period,
          unit,
          rows,
          rows.filter((row) => !sendable.includes(row)),
        )
      if (sendable.length === 0) return true
      setSent(sendable)
      const saved = await run({
        period,
        unit,
        ...(correctionReason ? { correctionReason } : {}),
        rows: sendable.map((row) => inputOf(row, versions.current.get(row.id))),
      })
      // The next change of these lines must name the versions that they have now.
      for (const { workId, version } of saved?.saveConstructionProgress.rows ?? [])
        versions.current.set(workId, version)
      return Boolean(saved)
    },
    [run, period, unit, check, correctionReason],
  )
  /** A refusal names the line by its place among those sent. */
  const refusals = Object.entries(change.fields).map(([field, text]) => {
    const at = /^rows\[(\d+)\]/.exec(field)?.[1]
    const name = at === undefined ? undefined : sent[Number(at)]?.name
    return name ? `${name} · ${text}` : text
  })
  const { faults } = change
  const isConflict = faults.some(({ code }) => code === 'conflict')
  return { keep, isConflict, refusal: [change.sentence, ...refusals].find(Boolean), clear: change.clear }
}
