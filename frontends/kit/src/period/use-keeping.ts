import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CheckRow, GridRow, Kept } from '../entry/grid.rules.ts'
import { ask } from '../graph/client.ts'
import { useChange } from '../graph/use-change.ts'
import { holdLines, placeOfMonth } from './held-lines.ts'
import { placeOf, sortLines, titleOf, versionToName } from './lines.rules.ts'
import type { PeriodForm, PeriodLine, PeriodMonth } from './period-form.ts'
import { variablesOf } from './reports-query.ts'

/** What was written of a line, over what the service has of it by now. */
const written = <Line extends PeriodLine>(line: Line, { now, words }: GridRow): Line => ({
  ...line,
  now,
  ...(words ? { words } : {}),
})

/** Keeps lines of a month: whole and possible ones with the service, the others on this device. */
export function useKeeping<Answer, Line extends PeriodLine>(
  form: PeriodForm<Answer, Line>,
  month: PeriodMonth,
  lines: readonly Line[],
) {
  const { period, unit, correctionReason } = month
  const { run, conflict, faults, fields, sentence, clear, wasRefused } = useChange<unknown>(form.keep.document)
  const [told, setTold] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [tried, setTried] = useState<readonly Line[]>([])
  const made = useRef(new Map<string, number>())
  const read = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines])
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  }, [read])

  const check = useCallback<CheckRow>(
    (row) => {
      const line = read.get(row.id)
      if (!line || !form.check) return []
      return form.check(written(line, row), { period, correcting: Boolean(correctionReason), told: told[row.id] })
    },
    [form, read, period, correctionReason, told],
  )

  const keep = useCallback(
    async (rows: readonly GridRow[]): Promise<Kept> => {
      const at = { period, unit, ...(correctionReason ? { correctionReason } : {}) }
      const mine = rows.flatMap((row) => {
        const line = latest.current.get(row.id)
        if (!line) return []
        // The version that was on the screen when it was written, not one that came in behind it.
        const shown = 'version' in row ? (row as Line).version : line.version
        return [{ ...written(line, row), version: versionToName(shown, made.current.get(row.id)) }]
      })
      const { sendable, waiting } = sortLines(mine, latest.current, form.columns, check)
      const place = placeOfMonth(form.code, at)
      // A correction is sent once and whole: nothing of it waits here.
      if (!correctionReason) holdLines(place, mine, [...sendable, ...waiting])
      const batches = form.keep.oneByOne ? sendable.map((line) => [line]) : sendable.length > 0 ? [sendable] : []
      let sent = 0
      for (const batch of batches) {
        setTried(sendable.slice(sent))
        const answer = await run(form.keep.inputOf(at, batch))
        if (!answer) break
        sent += batch.length
        if (!correctionReason) holdLines(place, batch, [])
        const said = { ...Object.fromEntries(batch.map(({ id }) => [id, []])), ...form.keep.told?.(answer) }
        if (form.keep.told) setTold((before) => ({ ...before, ...said }))
      }
      if (sent > 0) {
        // The next change of these lines must name the versions that they have now.
        const { data } = await ask<Answer>(form.query, variablesOf(form.query, at))
        const now = new Map((data && form.linesOf(data, unit))?.map(({ id, version }) => [id, version]))
        for (const { id } of sendable.slice(0, sent)) {
          const version = now.get(id)
          if (typeof version === 'number') made.current.set(id, version)
        }
      }
      if (sent === sendable.length) return 'kept'
      return wasRefused() ? 'refused' : 'failed'
    },
    [run, wasRefused, form, period, unit, correctionReason, check],
  )

  const refusal = [
    sentence,
    ...Object.entries(fields).map(([field, text]) => {
      const name = tried[placeOf(field) ?? (form.keep.oneByOne ? 0 : -1)]?.name
      const column = titleOf(field, [...form.columns, ...(form.texts ?? [])])
      return [name, column, text].filter(Boolean).join(' · ')
    }),
  ].find(Boolean)
  const isConflict = conflict !== undefined || faults.some(({ code }) => code === 'conflict')
  return { keep, check, tried, isConflict, refusal: isConflict ? undefined : refusal, clear }
}
