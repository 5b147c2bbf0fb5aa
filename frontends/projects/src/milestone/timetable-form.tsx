import { Drawer, gql, notice, useChange } from '@tongchou/frontend-kit'
import { useState, type FormEvent } from 'react'
import type { Milestone } from '../project/project-course.graphql.ts'
import type { ProjectCore } from '../project/project-detail.graphql.ts'
import { useText } from '../words.ts'
import { inputOf, isWhole, plannedOn, stepsFrom, type TimetableStep } from './timetable.rules.ts'

const settleTimetable = gql`
  mutation SettleTimetable($input: SettleTimetableInput!) {
    settleTimetable(input: $input) {
      id
      version
      timetableOn
    }
  }
`

const refreshed = { refresh: ['ProjectMilestonesOf', 'ProjectDetail', 'ProjectHistory', 'ProjectAlertsOf'] }
const usual = [
  { code: 'START', days: 300 },
  { code: 'FOUNDATION', days: 240 },
  { code: 'STRUCTURE', days: 120 },
  { code: 'EQUIPMENT', days: 45 },
  { code: 'ACCEPTANCE', days: 0 },
] as const

interface StepLineProps {
  step: TimetableStep
  targetOn: string
  wrong: boolean
  onStep: (step: TimetableStep) => void
  onDrop: () => void
}

function StepLine({ step, targetOn, wrong, onStep, onDrop }: StepLineProps) {
  const say = useText()
  return (
    <li>
      <input
        className="field"
        style={{ flex: '2 1 160px' }}
        aria-label={say('milestone.name')}
        aria-invalid={wrong && step.name.trim() === ''}
        maxLength={80}
        value={step.name}
        onChange={(event) => onStep({ ...step, name: event.target.value })}
      />
      <label style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
        {say('timetable.before')}
        <input
          className="field"
          style={{ width: 64, textAlign: 'right' }}
          inputMode="numeric"
          aria-invalid={wrong && !/^\d{1,4}$/.test(step.days.trim())}
          value={step.days}
          onChange={(event) => onStep({ ...step, days: event.target.value })}
        />
        {say('timetable.days')}
      </label>
      <input
        className="field"
        style={{ flex: '1 1 90px' }}
        aria-label={say('milestone.holder')}
        placeholder={say('milestone.holder')}
        value={step.holder}
        onChange={(event) => onStep({ ...step, holder: event.target.value })}
      />
      <span style={{ minWidth: 84 }}>{plannedOn(targetOn, step.days) ?? '—'}</span>
      <button type="button" className="link-button" onClick={onDrop}>
        {say('timetable.drop')}
      </button>
    </li>
  )
}

/** 倒排工期: everything is planned back from the day that was promised; points reached already stay. */
export function TimetableForm({
  project,
  milestones,
  onClose,
}: {
  project: Pick<ProjectCore, 'id' | 'version' | 'name' | 'plannedFinishOn'>
  milestones: readonly Milestone[]
  onClose: () => void
}) {
  const say = useText()
  const [targetOn, setTargetOn] = useState(project.plannedFinishOn ?? '')
  const [steps, setSteps] = useState(() =>
    stepsFrom(
      milestones,
      project.plannedFinishOn ?? '',
      usual.map(({ code, days }) => ({ name: say(`timetable.usual.${code}`), days })),
    ),
  )
  const [added, setAdded] = useState(0)
  const [tried, setTried] = useState(false)
  const { run, running, sentence, fields } = useChange<unknown>(settleTimetable, refreshed)
  const replaced = milestones.filter(({ actualOn }) => !actualOn).length
  const told =
    sentence ?? Object.values(fields)[0] ?? (tried && !steps.every(isWhole) ? say('timetable.incomplete') : '')

  async function settle(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!targetOn || !steps.every(isWhole)) return
    const settled = await run({ id: project.id, version: project.version, targetOn, steps: inputOf(steps) })
    if (!settled) return
    notice(say('timetable.settled'))
    onClose()
  }

  return (
    <Drawer title={`${say('timetable.title')} · ${project.name}`} onClose={onClose}>
      <p className="quiet">{say('timetable.note', { count: replaced })}</p>
      <form aria-label={say('timetable.title')} onSubmit={(event) => void settle(event)} noValidate>
        {told && (
          <p className="form-fault" role="alert">
            {told}
          </p>
        )}
        <div className="form-field" style={{ maxWidth: 260, paddingBlock: 10 }}>
          <label htmlFor="timetable-target">{say('timetable.targetOn')} *</label>
          <input
            id="timetable-target"
            className="field"
            type="date"
            required
            aria-invalid={tried && !targetOn}
            value={targetOn}
            onChange={(event) => setTargetOn(event.target.value)}
          />
        </div>
        <ol className="records timetable" aria-label={say('timetable.steps')}>
          {steps.map((step) => (
            <StepLine
              key={step.key}
              step={step}
              targetOn={targetOn}
              wrong={tried}
              onStep={(next) => setSteps(steps.map((each) => (each.key === next.key ? next : each)))}
              onDrop={() => setSteps(steps.filter(({ key }) => key !== step.key))}
            />
          ))}
        </ol>
        <p className="record-acts">
          <button
            type="button"
            className="button"
            onClick={() => {
              setAdded(added + 1)
              setSteps([...steps, { key: `added ${added}`, name: '', days: '', holder: '' }])
            }}
          >
            {say('timetable.add')}
          </button>
        </p>
        <div className="form-foot">
          <button type="button" className="button" onClick={onClose}>
            {say('timetable.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={running || steps.length === 0}>
            {say('timetable.settle')}
          </button>
        </div>
      </form>
    </Drawer>
  )
}
