import { ActionForm, useUnits } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useState } from 'react'
import { useText } from '../words.ts'
import {
  approvePeriod,
  lockPeriod,
  returnPeriod,
  reviewPeriod,
  submitPeriod,
  type Submission,
} from './survey.graphql.ts'

type Word = 'submit' | 'review' | 'approve' | 'lock' | 'return'

interface Step {
  word: Word
  document: DocumentNode
}

const steps: readonly Step[] = [
  { word: 'submit', document: submitPeriod },
  { word: 'review', document: reviewPeriod },
  { word: 'approve', document: approvePeriod },
  { word: 'lock', document: lockPeriod },
  { word: 'return', document: returnPeriod },
]

/** The steps that the viewer may take from where a month stands: the service says which. */
export const openSteps = (submission: Submission | undefined): Step[] =>
  steps.filter(({ word }) => submission?.availableSteps.includes(word))

interface PeriodStepsProps {
  unit: string
  period: string
  isEntered: boolean
  submission: Submission | undefined
}

/** Where one township's month stands, and what the viewer may do with it. */
export function PeriodSteps({ unit, period, isEntered, submission }: PeriodStepsProps) {
  const say = useText()
  const { nameOf } = useUnits()
  const [doing, setDoing] = useState<Step>()
  const status = submission?.status
  const open = openSteps(submission)
  return (
    <div style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap', padding: '4px 0' }}>
      <b>{nameOf(unit)}</b>
      <span>{status ? say(`submissionStatus.${status}`) : say(isEntered ? 'survey.entered' : 'survey.open')}</span>
      {submission?.reason && <span className="lamp-YELLOW">{submission.reason}</span>}
      {isEntered &&
        open.map((step) => (
          <button key={step.word} type="button" className="button" onClick={() => setDoing(step)}>
            {say(`survey.${step.word}`)}
          </button>
        ))}
      {doing && (
        <ActionForm
          title={`${say(`survey.${doing.word}`)} · ${nameOf(unit)}`}
          saveWord={say(`survey.${doing.word}`)}
          document={doing.document}
          fields={
            doing.word === 'return'
              ? [{ name: 'reason', title: say('survey.reason'), kind: 'long', required: true }]
              : []
          }
          also={{ form: 'farmland-survey', period, unit }}
          refresh={['FarmlandSurveys']}
          onClose={() => setDoing(undefined)}
        />
      )}
    </div>
  )
}
