import { useChange, type Change, type GridRow } from '@tongchou/frontend-kit'
import { useCallback, useEffect, useRef, useState } from 'react'
import { figureKeys, isKept, isWhole, revenueDoubts, type Form, type MonthLine } from './month.rules.ts'
import { saveBudgetSpending, saveRevenue } from './month-lines.graphql.ts'

type Held = Record<string, GridRow['now']>

const placeOf = (form: Form, period: string, unit: string) => `finance ${form} ${period} ${unit}`

/** Lines begun and not yet whole, which the service does not take: kept on this device until they are. */
export function readHeld(form: Form, period: string, unit: string): Held {
  try {
    return JSON.parse(localStorage.getItem(placeOf(form, period, unit)) ?? '{}') as Held
  } catch {
    return {}
  }
}

function writeHeld(form: Form, period: string, unit: string, held: Held) {
  if (Object.keys(held).length === 0) localStorage.removeItem(placeOf(form, period, unit))
  else localStorage.setItem(placeOf(form, period, unit), JSON.stringify(held))
}

interface Month {
  form: Form
  period: string
  unit: string
  lines: MonthLine[]
  read: () => Promise<MonthLine[]>
  correctionReason: string
}

const isBlocked = (form: Form, row: GridRow) =>
  form === 'revenue' && revenueDoubts(row).some(({ level }) => level === 'block')

/** Keeps lines of a month: whole and possible ones with the service, the others on this device. */
export function useKeeping({ form, period, unit, lines, read, correctionReason }: Month) {
  const change: Change<unknown> = useChange(form === 'revenue' ? saveRevenue : saveBudgetSpending)
  const known = useRef(new Map<string, MonthLine>())
  const [sent, setSent] = useState<GridRow[]>([])
  useEffect(() => {
    known.current = new Map(lines.map((line) => [line.row.id, line]))
  }, [lines])
  const { run } = change
  const keep = useCallback(
    async (rows: GridRow[]) => {
      const held = readHeld(form, period, unit)
      const open = rows.filter((row) => !isKept(form, row, known.current.get(row.id)?.row))
      for (const row of rows) delete held[row.id]
      for (const row of open) held[row.id] = row.now
      writeHeld(form, period, unit, held)
      const sendable = open.filter((row) => isWhole(form, row) && !isBlocked(form, row))
      if (sendable.length === 0) return true
      setSent(sendable)
      const saved = await run({
        period,
        unit,
        ...(correctionReason ? { correctionReason } : {}),
        rows: sendable.map((row) => {
          const version = known.current.get(row.id)?.version
          return {
            [form === 'revenue' ? 'kind' : 'lineId']: row.id,
            ...(version ? { version } : {}),
            ...Object.fromEntries(figureKeys[form].map((key) => [key, row.now[key]])),
          }
        }),
      })
      if (!saved) return false
      for (const row of sendable) delete held[row.id]
      writeHeld(form, period, unit, held)
      // The next change of these lines must name the versions that they have now.
      known.current = new Map((await read()).map((line) => [line.row.id, line]))
      return true
    },
    [run, form, period, unit, read, correctionReason],
  )
  /** A refusal names the line by its place among those sent. */
  const refusals = Object.entries(change.fields).map(([field, text]) => {
    const at = /^rows\[(\d+)\]/.exec(field)
    const name = at && sent[Number(at[1])]?.name
    return name ? `${name} · ${text}` : text
  })
  return { keep, refusal: [change.sentence, ...refusals].find(Boolean) }
}
