import { ask, faultSentence, useChange, type Change, type GridRow } from '@tongchou/frontend-kit'
import { useCallback, useEffect, useRef, useState } from 'react'
import { operationsQuery, saveOperations, type GridLine, type SavedOperations } from './monthly-operation.graphql.ts'
import { cumulativeOf, doubtsOf, figureKeys, isWhole } from './monthly-operation.rules.ts'

export type Kept = Record<string, Record<string, number | null>>

const placeOf = (period: string, unit: string) => `industry operations ${period} ${unit}`

/** Lines begun and not yet whole, which the service does not take: kept on this device until they are. */
export function readKept(period: string, unit: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(placeOf(period, unit)) ?? '{}') as Kept
  } catch {
    return {}
  }
}

function writeKept(period: string, unit: string, kept: Kept) {
  if (Object.keys(kept).length === 0) localStorage.removeItem(placeOf(period, unit))
  else localStorage.setItem(placeOf(period, unit), JSON.stringify(kept))
}

interface Keeping {
  keep: (rows: GridRow[]) => Promise<boolean>
  /** Keeps lines on this device only: each save of a locked month is a revision, so a correction is sent once. */
  hold: (rows: GridRow[]) => Promise<boolean>
  /** What the service found doubtful in the lines it keeps, by credit code. */
  doubts: Record<string, string[]>
  change: Change<SavedOperations>
}

/** Keeps lines of a unit's month: whole and possible ones with the service, the others on this device. */
export function useKeeping(period: string, unit: string, lines: GridLine[], correctionReason?: string): Keeping {
  const change = useChange<SavedOperations>(saveOperations)
  const [doubts, setDoubts] = useState<Record<string, string[]>>({})
  const known = useRef<Map<string, GridLine>>(new Map())
  useEffect(() => {
    known.current = new Map(lines.map((line) => [line.enterprise.uscc, line]))
  }, [lines])
  const { run } = change
  const hold = useCallback(
    (rows: GridRow[]) => {
      const kept = readKept(period, unit)
      for (const row of rows) kept[row.id] = row.now
      writeKept(period, unit, kept)
      return Promise.resolve(true)
    },
    [period, unit],
  )

  const keep = useCallback(
    async (rows: GridRow[]) => {
      const isKept = (row: GridRow) => {
        const current = known.current.get(row.id)?.current
        return current ? figureKeys.every((key) => current[key] === row.now[key]) : false
      }
      const isBlocked = (row: GridRow) => doubtsOf(row, period).some(({ level }) => level === 'block')
      const sendable = rows.filter((row) => !isKept(row) && isWhole(row) && !isBlocked(row))
      const kept = readKept(period, unit)
      for (const row of rows) kept[row.id] = row.now
      writeKept(period, unit, kept)
      for (const row of rows.filter(isKept)) delete kept[row.id]
      if (sendable.length === 0) {
        writeKept(period, unit, kept)
        return true
      }
      const saved = await run({
        period,
        unit,
        ...(correctionReason ? { correctionReason } : {}),
        rows: sendable.map((row) => {
          const line = known.current.get(row.id)
          return {
            uscc: row.id,
            ...(line?.current ? { version: line.current.version } : {}),
            ...Object.fromEntries(figureKeys.map((key) => [key, row.now[key]])),
            cumulativeOutput: cumulativeOf(period, line?.lastMonth ?? null, row.now['output'] ?? 0),
          }
        }),
      })
      if (!saved) return false
      for (const row of sendable) delete kept[row.id]
      writeKept(period, unit, kept)
      const found: Record<string, string[]> = Object.fromEntries(sendable.map((row) => [row.id, []]))
      for (const { uscc, code, params } of saved.saveEnterpriseOperations.warnings) {
        const values = Object.fromEntries(params.map(({ name, value }) => [name, value]))
        found[uscc] = [...(found[uscc] ?? []), faultSentence({ code, params: values })]
      }
      setDoubts((held) => ({ ...held, ...found }))
      // The next change of these lines must name the versions that they have now.
      const { data } = await ask<{ enterpriseOperations: GridLine[] }>(operationsQuery, { period, unit })
      for (const line of data?.enterpriseOperations ?? []) known.current.set(line.enterprise.uscc, line)
      return true
    },
    [run, period, unit, correctionReason],
  )
  return { keep, hold, doubts, change }
}
