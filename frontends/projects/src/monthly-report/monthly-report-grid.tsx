import {
  MonthlyGrid,
  useChange,
  type Conflict,
  type GridColumn,
  type GridRow,
  type GridText,
} from '@tongchou/frontend-kit'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../words.ts'
import { MonthlyReportConflict } from './monthly-report-conflict.tsx'
import {
  form,
  saveProgress,
  submitPeriod,
  type ProgressGrid,
  type ProgressRow,
  type SavedProgress,
} from './monthly-report.graphql.ts'
import { deriveProgress, gridRowsOf, idleMonth, inputRowsOf, versionsOf } from './monthly-report.rules.ts'
import { heldRows, holdRows, withHeld } from './held-rows.ts'
import { useHints } from './use-hints.ts'

const refreshAll = { refresh: ['ProjectProgress', 'ProjectsObligations', 'ProjectUnitsOwing', 'ProjectSubmissions'] }

/** The figures entered each month; one follows from the other. */
export function useProgressColumns(): { columns: GridColumn[]; texts: GridText[] } {
  const say = useText()
  return useMemo(
    () => ({
      columns: [
        { key: 'completed', title: say('month.completed'), money: true },
        { key: 'cumulative', title: say('report.cumulative'), money: true },
      ],
      texts: [
        { key: 'imageProgress', title: say('month.image'), most: 300 },
        { key: 'note', title: say('note'), most: 300 },
      ],
    }),
    [say],
  )
}

/** What was last sent, and over which versions. */
interface Tried {
  rows: GridRow[]
  versions: ReadonlyMap<string, number>
}

/** Entry of one unit's month: drafts keep themselves, two hands on one line are asked, a submission ends it. */
export function MonthlyReportGrid({ grid, title }: { grid: ProgressGrid; title: string }) {
  const say = useText()
  const { period, unit } = grid
  const { columns, texts } = useProgressColumns()
  const [override, setOverride] = useState<{ rows: GridRow[]; edition: number }>()
  const [warnings, setWarnings] = useState<Record<string, string[]>>({})
  const versions = useRef(new Map<string, number>())
  const [tried, setTried] = useState<Tried>({ rows: [], versions: new Map() })
  const save = useChange<SavedProgress>(saveProgress)
  const submit = useChange<unknown>(submitPeriod, refreshAll)
  const learn = useCallback((rows: readonly ProgressRow[]) => {
    versions.current = versionsOf(rows)
  }, [])
  useEffect(() => learn(grid.rows), [grid.rows, learn])
  const fromServer = useMemo(
    () => withHeld(gridRowsOf(grid.rows), grid.open ? heldRows(period, unit) : []),
    [grid.rows, grid.open, period, unit],
  )
  const check = useHints(grid, warnings)
  const { run, conflict, faults, clear } = save
  const [closed, setClosed] = useState<Conflict>()
  const asking = conflict !== undefined && conflict !== closed

  async function saveDraft(changed: GridRow[]): Promise<boolean> {
    const isBlocked = (row: GridRow) => check(row).some(({ level }) => level === 'block')
    holdRows(period, unit, changed, changed.filter(isBlocked))
    const rows = inputRowsOf(changed, versions.current, isBlocked)
    if (rows.length === 0) return true
    const sent = new Set(rows.map(({ projectId }) => projectId))
    setTried({ rows: changed.filter(({ id }) => sent.has(id)), versions: new Map(versions.current) })
    const saved = await run({ period, unit, rows })
    if (!saved) return false
    for (const { projectId, version } of saved.saveProjectProgress.rows) versions.current.set(projectId, version)
    setWarnings((held) => ({
      ...held,
      ...Object.fromEntries(saved.saveProjectProgress.rows.map((row) => [row.projectId, row.warnings])),
    }))
    return true
  }

  function settle(now: ProgressRow[], keep: Set<string>) {
    learn(now)
    const mine = tried.rows.filter(({ id }) => keep.has(id))
    const rows = gridRowsOf(now).map((row) => mine.find(({ id }) => id === row.id) ?? row)
    setOverride({ rows, edition: (override?.edition ?? 0) + 1 })
    clear()
    void saveDraft(mine)
  }

  const refused = faults.find(({ code }) => code !== 'conflict')
  const place = /^rows\[(\d+)\]/.exec(refused?.field ?? '')?.[1]
  const sentence =
    submit.sentence ??
    Object.values(submit.fields)[0] ??
    save.sentence ??
    (refused?.field && save.fields[refused.field])
  return (
    <>
      {sentence && (
        <p className="form-fault" role="alert">
          {place !== undefined && `${tried.rows[Number(place)]?.name ?? ''}：`}
          {sentence}
        </p>
      )}
      <MonthlyGrid
        key={override?.edition ?? 0}
        title={title}
        rows={override?.rows ?? fromServer}
        columns={columns}
        texts={texts}
        derive={deriveProgress}
        fillRest={{ word: say('report.idle'), fill: idleMonth }}
        check={check}
        onDraft={saveDraft}
        onSubmit={async () => Boolean(await submit.run({ form, period, unit }))}
        readOnly={!grid.open}
      />
      {asking && (
        <MonthlyReportConflict
          period={period}
          unit={unit}
          mine={tried.rows}
          versions={tried.versions}
          onClose={() => setClosed(conflict)}
          onChosen={settle}
        />
      )}
    </>
  )
}
