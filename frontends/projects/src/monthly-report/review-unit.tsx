import { PageHeader, ReviewList, useFormats } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { useProgressColumns } from './monthly-report-grid.tsx'
import type { ProgressGrid, Submission } from './monthly-report.graphql.ts'
import { gridRowsOf } from './monthly-report.rules.ts'
import type { useReviewSteps } from './review-steps.ts'
import { useHints } from './use-hints.ts'

interface UnitProps {
  grid: ProgressGrid
  submission: Submission
  name: string
  steps: ReturnType<typeof useReviewSteps>
  onClose: () => void
}

/** One unit's report before its head: what changed, what is said of it, and the way on or back. */
export function ReviewUnit({ grid, submission, name, steps, onClose }: UnitProps) {
  const say = useText()
  const { month } = useFormats()
  const { columns } = useProgressColumns()
  const rows = useMemo(
    () =>
      gridRowsOf(grid.rows).map((row) => ({ ...row, name: [row.name, row.words?.note].filter(Boolean).join('　') })),
    [grid.rows],
  )
  const check = useHints(grid)
  const next = submission.status === 'SUBMITTED' ? 'review' : submission.status === 'REVIEWED' ? 'approve' : 'lock'
  return (
    <>
      <PageHeader
        title={name}
        note={say('review.submitted', { period: month(grid.period), by: submission.submittedBy ?? '—' })}
      >
        <button type="button" className="button" onClick={onClose}>
          {say('review.back')}
        </button>
      </PageHeader>
      {steps.sentence && (
        <p className="form-fault" role="alert">
          {steps.sentence}
        </p>
      )}
      <ReviewList
        title={name}
        rows={rows}
        columns={columns}
        check={check}
        onApprove={async () => {
          const worked = await steps.take(next, [submission.unit])
          if (worked) onClose()
          return worked
        }}
        onReturn={async (reason) => {
          const worked = await steps.giveBack(submission.unit, reason)
          if (worked) onClose()
          return worked
        }}
      />
    </>
  )
}
