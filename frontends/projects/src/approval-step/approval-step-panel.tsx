import {
  Drawer,
  formatNumber,
  Panel,
  RecordForm,
  Rows,
  underValues,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useMarks,
  useShapedChange,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { keepStep, stepsQuery, type Step, type StepsData } from '../project/project-detail.graphql.ts'
import { stepKinds } from '../project/project.codes.ts'
import { useText } from '../words.ts'
import { stepState } from './approval-step.rules.ts'

function StepForm({ projectId, step, onClose }: { projectId: string; step: Step | null; onClose: () => void }) {
  const say = useText()
  const { departments } = useUnits()
  const fields = useMemo(
    () => [
      {
        name: 'kind',
        title: say('step.kind'),
        kind: 'choice' as const,
        required: true,
        options: stepKinds.map((value) => ({ value, label: say(`stepKinds.${value}`) })),
      },
      {
        name: 'department',
        title: say('step.department'),
        kind: 'choice' as const,
        required: true,
        options: departments,
      },
      { name: 'dueOn', title: say('step.dueOn'), kind: 'day' as const, required: true },
      { name: 'submittedOn', title: say('step.submittedOn'), kind: 'day' as const },
      { name: 'grantedOn', title: say('step.grantedOn'), kind: 'day' as const },
      { name: 'document', title: say('step.document'), kind: 'text' as const },
      { name: 'blockedSince', title: say('step.blockedSince'), kind: 'day' as const },
      { name: 'signedOn', title: say('step.signedOn'), kind: 'day' as const, hint: say('step.signedHint') },
      { name: 'signedBy', title: say('step.signedBy'), kind: 'text' as const },
    ],
    [say, departments],
  )
  const change = useShapedChange<unknown>(keepStep, {
    toInput: (written) => underValues({ projectId, isGate: step?.isGate ?? false, ...written }),
    refresh: ['ProjectSteps', 'ProjectAlertsOf'],
  })
  const title = step ? say(`stepKinds.${step.kind}`) : say('step.add')
  return (
    <Drawer title={title} onClose={onClose}>
      <RecordForm
        draftKey={`step ${step?.id ?? projectId}`}
        title={title}
        fields={fields}
        values={step ? { ...step } : {}}
        {...(step ? { also: { id: step.id, version: step.version } } : {})}
        change={change}
        onCancel={onClose}
        onSaved={onClose}
      />
    </Drawer>
  )
}

/** 立项与审批: the steps of the preliminary work, what is due, where it stands still. */
export function ApprovalStepPanel({ projectId }: { projectId: string }) {
  const say = useText()
  const { separator } = useMarks()
  const { fullDay } = useFormats()
  const can = useCan()
  const { businessDate } = useCounty()
  const { nameOf } = useUnits()
  const [open, setOpen] = useState<Step | null>()
  const asks = useAsk<StepsData>(stepsQuery, { id: projectId })
  const steps = asks.data?.project?.approvalSteps
  const readiness = asks.data?.project?.readiness
  const columns: Column<Step>[] = [
    { key: 'kind', title: say('step.kind'), value: (step) => say(`stepKinds.${step.kind}`), role: 'title' },
    {
      key: 'state',
      title: say('step.state'),
      value: (step) => say(`step.states.${stepState(step, businessDate)}`),
      render: (step) => {
        const state = stepState(step, businessDate)
        return (
          <span className={state === 'overdue' || state === 'blocked' ? 'lamp-RED' : undefined}>
            {say(`step.states.${state}`)}
          </span>
        )
      },
    },
    { key: 'department', title: say('step.department'), value: (step) => nameOf(step.department) },
    {
      key: 'dueOn',
      title: say('step.dueOn'),
      value: (step) => step.dueOn,
      render: (step) => fullDay(step.dueOn),
      role: 'wide-only',
    },
    {
      key: 'grantedOn',
      title: say('step.grantedOn'),
      value: (step) => step.grantedOn,
      render: (step) => fullDay(step.grantedOn),
    },
    { key: 'document', title: say('step.document'), value: (step) => step.document, role: 'wide-only' },
    {
      key: 'signed',
      title: say('step.signedOn'),
      value: (step) =>
        step.isGate
          ? step.signedOn
            ? `${step.signedBy ?? ''} ${fullDay(step.signedOn)}`
            : say('step.unsigned')
          : null,
      role: 'wide-only',
    },
  ]
  return (
    <Panel title={say('panels.steps')} asks={asks}>
      {readiness && (
        <p>
          {say('step.readiness', { score: formatNumber(readiness.score) })}
          {readiness.missing.length > 0 && (
            <span className="quiet">
              {' '}
              {say('step.missing', {
                kinds: readiness.missing.map((kind) => say(`stepKinds.${kind}`)).join(separator),
              })}
            </span>
          )}
        </p>
      )}
      {steps && steps.length > 0 ? (
        <Rows
          label={say('panels.steps')}
          rows={steps}
          columns={columns}
          rowKey={(step) => step.id}
          onOpen={can('projects.record') ? setOpen : undefined}
        />
      ) : (
        <p className="quiet">{say('step.none')}</p>
      )}
      {can('projects.record') && (
        <p style={{ paddingTop: 6 }}>
          <button type="button" className="button no-print" onClick={() => setOpen(null)}>
            {say('step.add')}
          </button>
        </p>
      )}
      {open !== undefined && <StepForm projectId={projectId} step={open} onClose={() => setOpen(undefined)} />}
    </Panel>
  )
}
