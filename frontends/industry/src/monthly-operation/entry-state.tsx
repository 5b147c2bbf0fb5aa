import { Box, formatInstant, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import type { Submission } from './monthly-operation.graphql.ts'
import { standing } from './monthly-operation.rules.ts'

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
      title={say('entry.correct')}
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
          {say('entry.startCorrection')}
        </button>
      }
    >
      <p>{say('entry.correctBody')}</p>
      <textarea
        className="field"
        rows={3}
        data-first
        aria-label={say('entry.correctReason')}
        placeholder={say('entry.correctReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Box>
  )
}

/** How far a unit's month has come, in words, and what may still be done. */
export function EntryState({ submission, period, dueOn, correcting, onCorrect }: StateProps) {
  const say = useText()
  const can = useCan()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const [asking, setAsking] = useState(false)
  const state = standing(submission?.status ?? null, period, businessDate)
  if (submission?.status === 'RETURNED')
    return <p className="remark">{say('entry.returned', { reason: submission.reason ?? '' })}</p>
  if (state === 'future') return <p className="remark">{say('entry.future')}</p>
  if (state === 'review')
    return (
      <p className="remark">
        {say(submission?.status === 'APPROVED' ? 'entry.approved' : 'entry.underReview', {
          by: submission?.submittedBy ?? '',
          at: formatInstant(submission?.submittedAt),
        })}
      </p>
    )
  if (state === 'locked')
    return (
      <p className="remark">
        {correcting
          ? say('entry.correcting', { reason: correcting })
          : say('entry.locked', { revision: submission?.revision ?? 1 })}{' '}
        {!correcting && can('industry.lock') && (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {say('entry.correct')}
          </button>
        )}
        {asking && <CorrectionBox onClose={() => setAsking(false)} onCorrect={onCorrect} />}
      </p>
    )
  return <p className="quiet">{dueOn ? say('entry.open', { day: fullDay(dueOn) }) : say('entry.openNoDay')}</p>
}
