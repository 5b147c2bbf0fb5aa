import { Box, formatInstant, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import { standing } from './month.rules.ts'
import type { Submission } from './period.graphql.ts'

interface StateProps {
  submission: Submission | undefined
  period: string
  dueOn: string | undefined
  correcting: string
  onCorrect: (reason: string) => void
}

function CorrectionBox({ onClose, onCorrect }: { onClose: () => void; onCorrect: (reason: string) => void }) {
  const say = useText()
  const [reason, setReason] = useState('')
  return (
    <Box
      title={say('month.correct')}
      onClose={onClose}
      foot={
        <button
          type="button"
          className="button primary"
          disabled={reason.trim() === ''}
          onClick={() => {
            onCorrect(reason.trim())
            onClose()
          }}
        >
          {say('month.startCorrection')}
        </button>
      }
    >
      <p>{say('month.correctBody')}</p>
      <textarea
        className="field"
        rows={3}
        data-first
        aria-label={say('month.correctReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Box>
  )
}

/** How far a unit's month has come, in words, and what may still be done. */
export function MonthState({ submission, period, dueOn, correcting, onCorrect }: StateProps) {
  const say = useText()
  const can = useCan()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const [asking, setAsking] = useState(false)
  const state = standing(submission?.status ?? null, period, businessDate)
  if (submission?.status === 'RETURNED')
    return <p className="remark">{say('month.returned', { reason: submission.reason ?? '' })}</p>
  if (state === 'future') return <p className="remark">{say('month.future')}</p>
  if (state === 'review') {
    const handed = { by: submission?.submittedBy ?? '', at: formatInstant(submission?.submittedAt) }
    return (
      <p className="remark">
        {say(submission?.status === 'APPROVED' ? 'month.approved' : 'month.underReview', handed)}
      </p>
    )
  }
  if (state === 'open')
    return <p className="quiet">{dueOn ? say('month.open', { day: fullDay(dueOn) }) : say('month.openNoDay')}</p>
  return (
    <p className="remark">
      {correcting
        ? say('month.correcting', { reason: correcting })
        : say('month.locked', { revision: submission?.revision ?? 1 })}{' '}
      {!correcting && can('finance.lock') && (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {say('month.correct')}
        </button>
      )}
      {asking && <CorrectionBox onClose={() => setAsking(false)} onCorrect={onCorrect} />}
    </p>
  )
}
