import { Box, formatInstant, useCan, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import type { Submission } from './monthly.graphql.ts'
import { standing } from './monthly.rules.ts'

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
      title={say('report.correct')}
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
          {say('report.correctStart')}
        </button>
      }
    >
      <p>{say('monthly.correctBody')}</p>
      <textarea
        className="field"
        rows={3}
        data-first
        aria-label={say('report.correctWhy')}
        placeholder={say('report.correctWhy')}
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
  const status = submission?.status ?? null
  const state = standing(status, period, businessDate)
  if (state === 'future') return <p className="remark">{say('monthly.future')}</p>
  const told = say(`report.states.${status ?? 'NONE'}`, { reason: submission?.reason ?? '' })
  if (state === 'open')
    return (
      <p className={status === 'RETURNED' ? 'remark' : 'quiet'}>
        {told} {dueOn && say('monthly.dueBy', { day: fullDay(dueOn) })}
      </p>
    )
  if (state === 'review')
    return (
      <p className="remark">
        {told}{' '}
        {say('monthly.handedIn', {
          by: submission?.submittedBy ?? '—',
          at: formatInstant(submission?.submittedAt),
        })}
      </p>
    )
  return (
    <p className="remark">
      {correcting ? say('monthly.correcting', { reason: correcting }) : told}{' '}
      {!correcting && (submission?.revision ?? 1) > 1 && say('monthly.revision', { revision: submission?.revision })}{' '}
      {!correcting && can('construction.lock') && (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {say('report.correct')}
        </button>
      )}
      {asking && <CorrectionBox onClose={() => setAsking(false)} onCorrect={onCorrect} />}
    </p>
  )
}
