import { Box, faultSentence, MonthlyGrid, useChange, type CheckRow } from '@tongchou/frontend-kit'
import { useCallback, useMemo, useState } from 'react'
import { useText } from '../words.ts'
import { useProgressColumns } from './monthly-report-grid.tsx'
import { saveProgress, type ProgressGrid, type SavedProgress } from './monthly-report.graphql.ts'
import { deriveProgress, gridRowsOf, inputRowsOf, versionsOf } from './monthly-report.rules.ts'
import { useHints } from './use-hints.ts'

/** Asks why a locked month is corrected; without a reason it is not. */
export function CorrectionBox({ onClose, onReason }: { onClose: () => void; onReason: (reason: string) => void }) {
  const say = useText()
  const [reason, setReason] = useState('')
  return (
    <Box
      title={say('report.correct')}
      onClose={onClose}
      foot={
        <button
          type="button"
          className="button primary"
          disabled={reason.trim() === ''}
          onClick={() => onReason(reason.trim())}
        >
          {say('report.startCorrection')}
        </button>
      }
    >
      <p>{say('report.correctNote')}</p>
      <textarea
        className="field"
        rows={3}
        data-first
        maxLength={300}
        aria-label={say('report.correctReason')}
        placeholder={say('report.correctReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Box>
  )
}

const nothing = () => Promise.resolve(true)
const shown = { refresh: ['ProjectProgress', 'ProjectSubmissions'] }

/** A locked month put right by who may, with the reason: sent once, only what differs, as a new revision. */
export function MonthlyReportCorrection({
  grid,
  title,
  reason,
  onDone,
}: {
  grid: ProgressGrid
  title: string
  reason: string
  onDone: () => void
}) {
  const say = useText()
  const { period, unit } = grid
  const { columns, texts } = useProgressColumns()
  const rows = useMemo(() => gridRowsOf(grid.rows), [grid.rows])
  const save = useChange<SavedProgress>(saveProgress, shown)
  const hints = useHints(grid)
  // With its reason a correction may lower what was reported: what is said of it warns and does not stop.
  const check = useCallback<CheckRow>(
    (row) =>
      hints(row).map((hint) =>
        hint.field === 'cumulative' || hint.field === 'completed' ? { ...hint, level: 'warn' } : hint,
      ),
    [hints],
  )
  const [refused] = save.faults
  return (
    <>
      <p className="remark">
        {say('report.correcting', { reason })}{' '}
        <button type="button" className="button" onClick={onDone}>
          {say('report.endCorrection')}
        </button>
      </p>
      {refused && (
        <p className="form-fault" role="alert">
          {faultSentence(refused)}
        </p>
      )}
      <MonthlyGrid
        title={title}
        rows={rows}
        columns={columns}
        texts={texts}
        derive={deriveProgress}
        check={check}
        correction
        onDraft={nothing}
        onSubmit={async (corrected) => {
          const input = inputRowsOf(corrected, versionsOf(grid.rows), () => false)
          const saved = await save.run({ period, unit, rows: input, correctionReason: reason })
          if (saved) onDone()
          return Boolean(saved)
        }}
      />
    </>
  )
}
