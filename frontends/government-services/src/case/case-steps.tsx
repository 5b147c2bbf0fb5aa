import { ActionForm, useCan, useCounty, useSession, type FormField, type FormValues } from '@tongchou/frontend-kit'
import type { DocumentNode } from 'graphql'
import { useState } from 'react'
import { EvaluateCase } from '../evaluation/evaluate-case.tsx'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { CorrectCase } from './accept-case.tsx'
import { advanceServiceCase, escalateServiceCase, publishServiceCase } from './case-steps.graphql.ts'
import type { ServiceCaseInFull } from './case.graphql.ts'
import { stepsFor, type Step } from './case.rules.ts'
import { RouteCase } from './route-case.tsx'

const refresh = ['ServiceCaseInFull', 'ServiceCases', 'ServiceCasesToday', 'GovernmentServicesWork']

type Simple = Exclude<Step, 'route' | 'correct' | 'evaluate'>

interface Act {
  document: DocumentNode
  fields: FormField[]
  start: FormValues
  also?: FormValues
}

/** What each step asks for. */
function useAct(row: ServiceCaseInFull): (step: Simple) => Act {
  const say = useText()
  const { businessDate: today } = useCounty()
  const { optionsOf } = useCodes()
  const on: FormField = { name: 'on', title: say('field.on'), kind: 'day', required: true }
  const reason: FormField = { name: 'reason', title: say('field.reason'), kind: 'long', required: true }
  const text = (name: string, title: string): FormField => ({ name, title, kind: 'text', required: true })
  const acts: Record<Simple, () => Act> = {
    decide: () => ({
      document: advanceServiceCase,
      fields: [
        on,
        {
          name: 'result',
          title: say('field.caseResult'),
          kind: 'choice',
          options: optionsOf('caseResult'),
          required: true,
        },
        text('document', say('field.resultDocument')),
        { ...reason, title: say('case.refusalReason'), required: false },
      ],
      start: { on: today, result: 'GRANTED' },
      also: { step: 'DECIDE' },
    }),
    return: () => ({
      document: advanceServiceCase,
      fields: [on, { ...reason, hint: say('case.returnHint') }],
      start: { on: today },
      also: { step: 'RETURN' },
    }),
    withdraw: () => ({
      document: advanceServiceCase,
      fields: [on, reason],
      start: { on: today },
      also: { step: 'WITHDRAW' },
    }),
    archive: () => ({
      document: advanceServiceCase,
      fields: [on, text('document', say('field.archiveNumber'))],
      start: { on: today },
      also: { step: 'ARCHIVE' },
    }),
    publish: () => ({
      document: publishServiceCase,
      fields: [
        { name: 'processPublishedOn', title: say('field.processPublishedOn'), kind: 'day' },
        ...(row.decidedOn
          ? [{ name: 'resultPublishedOn', title: say('field.resultPublishedOn'), kind: 'day' } satisfies FormField]
          : []),
        text('publishedAt', say('field.publishedAt')),
      ],
      start: {
        processPublishedOn: row.processPublishedOn ?? today,
        resultPublishedOn: row.decidedOn ? (row.resultPublishedOn ?? today) : null,
        publishedAt: row.publishedAt,
      },
    }),
    escalate: () => ({
      document: escalateServiceCase,
      fields: [on, text('to', say('field.escalatedTo')), reason],
      start: { on: today },
    }),
  }
  return (step) => acts[step]()
}

function StepForm({ step, row, onClose }: { step: Simple; row: ServiceCaseInFull; onClose: () => void }) {
  const say = useText()
  const [act] = useState(useAct(row)(step))
  const open = row.joints.filter(({ passedOn }) => passedOn === null).length
  return (
    <ActionForm
      title={say(`step.${step}`)}
      note={step === 'decide' && open > 0 ? say('case.jointsOpen', { count: open }) : row.number}
      document={act.document}
      fields={act.fields}
      start={act.start}
      also={{ id: row.id, version: row.version, ...act.also }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}

const asides: readonly Step[] = ['return', 'withdraw', 'escalate', 'correct', 'evaluate']

/** The steps that the viewer may take with a case, each with its small form. */
export function CaseSteps({ row, evaluated }: { row: ServiceCaseInFull; evaluated: boolean }) {
  const say = useText()
  const can = useCan()
  const { viewer } = useSession()
  const [taking, setTaking] = useState<Step>()
  const steps = stepsFor(row, {
    keeps: can('government-services.keep'),
    answers: can('government-services.answer') && viewer?.department?.code === row.department,
    evaluated,
  })
  if (steps.length === 0) return null
  const close = () => setTaking(undefined)
  return (
    <>
      <p className="record-acts no-print">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className={asides.includes(step) ? 'button' : 'button primary'}
            onClick={() => setTaking(step)}
          >
            {say(`step.${step}`)}
          </button>
        ))}
      </p>
      {taking === 'route' && <RouteCase row={row} onClose={close} />}
      {taking === 'correct' && <CorrectCase row={row} onClose={close} />}
      {taking === 'evaluate' && <EvaluateCase of={row} onClose={close} />}
      {taking && taking !== 'route' && taking !== 'correct' && taking !== 'evaluate' && (
        <StepForm key={taking} step={taking} row={row} onClose={close} />
      )}
    </>
  )
}
