import { useState } from 'react'
import { Box } from '../pieces/dialog.tsx'
import { daysBetween } from '../pieces/obligation.rules.ts'
import { StageSteps } from '../pieces/stage-steps.tsx'
import { useUnits } from '../register/use-units.ts'
import { useCounty } from '../session/county.ts'
import { useCan } from '../session/session.ts'
import { formatInstant } from '../words/formatters.ts'
import { useFormats } from '../words/use-words.ts'
import type { PeriodService } from './period-form.ts'
import type { Submission } from './period.graphql.ts'
import { mayEnter, standing } from './period.rules.ts'
import { usePeriodWords } from './period-words.ts'

const stages = ['DRAFT', 'SUBMITTED', 'REVIEWED', 'APPROVED', 'LOCKED'] as const

function CorrectionBox({ onClose, onCorrect }: { onClose: () => void; onCorrect: (reason: string) => void }) {
  const say = usePeriodWords()
  const [reason, setReason] = useState('')
  return (
    <Box
      title={say('correctTitle')}
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
          {say('startCorrection')}
        </button>
      }
    >
      <p>{say('correctBody')}</p>
      <textarea
        className="field"
        rows={3}
        data-first
        maxLength={300}
        aria-label={say('correctReason')}
        placeholder={say('correctReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Box>
  )
}

interface StateProps extends PeriodService {
  submission: Submission | undefined
  period: string
  dueOn: string | undefined
  /** Why the locked month is being put right; empty while it is not. */
  correcting: string
  onCorrect: (reason: string) => void
}

/** The sentence that says where a month stands. */
function useTold({ submission, period, dueOn, correcting, service }: StateProps): {
  text: string
  loud: boolean
} {
  const say = usePeriodWords()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  const can = useCan()
  const status = submission?.status ?? null
  const state = standing(status, period, businessDate)
  if (state === 'future' || state === 'closed') return { text: say(`told.${state}`), loud: true }
  // Who only reads is told how far it is, not what to do.
  const told = mayEnter(submission, can(`${service}.record`)) ? 'told' : 'read'
  if (status === 'RETURNED') return { text: say(`${told}.returned`, { reason: submission?.reason ?? '' }), loud: true }
  if (state === 'open') {
    if (!dueOn) return { text: say(`${told}.openNoDay`), loud: false }
    const late = daysBetween(dueOn, businessDate)
    const day = fullDay(dueOn)
    return late > 0
      ? { text: say(`${told}.overdue`, { day, days: late }), loud: true }
      : { text: say(`${told}.open`, { day }), loud: false }
  }
  if (correcting) return { text: say('told.correcting', { reason: correcting }), loud: true }
  const { submittedBy, submittedAt, reviewedBy, approvedBy, revision = 1, reason } = submission ?? {}
  if (status === 'SUBMITTED')
    return {
      text: say('told.submitted', {
        by: submittedBy ?? '—',
        at: formatInstant(submittedAt),
        office: nameOf(submission?.reviewer),
      }),
      loud: false,
    }
  if (status === 'REVIEWED') return { text: say('told.reviewed', { by: reviewedBy ?? '—' }), loud: false }
  if (status === 'APPROVED') return { text: say('told.approved', { by: approvedBy ?? '—' }), loud: false }
  return { text: revision > 1 && reason ? say('told.revised', { revision, reason }) : say('told.locked'), loud: false }
}

/** How far a unit's month has come, as steps and in words, and what may still be done. */
export function PeriodState(props: StateProps) {
  const { submission, correcting, onCorrect } = props
  const say = usePeriodWords()
  const [asking, setAsking] = useState(false)
  const { text, loud } = useTold(props)
  const status = submission?.status ?? 'DRAFT'
  return (
    <>
      <StageSteps
        label={say('steps')}
        stages={stages.map((key) => ({ key, name: say(`stages.${key}`) }))}
        current={status === 'RETURNED' ? 'DRAFT' : status}
      />
      <p className={loud ? 'remark' : 'quiet'}>
        {text}{' '}
        {submission?.availableSteps.includes('correct') &&
          (correcting ? (
            <button type="button" className="button" onClick={() => onCorrect('')}>
              {say('endCorrection')}
            </button>
          ) : (
            <button type="button" className="button" onClick={() => setAsking(true)}>
              {say('correct')}
            </button>
          ))}
      </p>
      {asking && <CorrectionBox onClose={() => setAsking(false)} onCorrect={onCorrect} />}
    </>
  )
}
