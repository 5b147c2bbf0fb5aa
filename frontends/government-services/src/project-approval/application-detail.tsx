import {
  type FormField,
  LampWord,
  Outage,
  PageHeader,
  Panel,
  RecordFacts,
  RecordHistory,
  Skeleton,
  StageSteps,
  useAsk,
  useCan,
  useFormats,
  useSession,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Acts } from '../acts.tsx'
import { known } from '../known.ts'
import { useLines } from '../lines.ts'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { CorrectApplication } from './application-form.tsx'
import { applicationLines } from './application.lines.ts'
import { projectApplicationQuery, type ProjectApplication } from './project-application.graphql.ts'
import { useApplicationActs } from './use-application-acts.ts'
import { useApplicationTold } from './use-application-told.ts'

const list = '/m/government-services/approvals'
const refresh = ['ProjectApplicationInFull', 'ProjectApplications', 'GovernmentServicesWork']
const days = ['acceptedOn', 'promisedDueOn', 'suspendedOn', 'decidedOn'] as const

/** What the authority's handling adds to the application. */
function useAddedFields(): FormField[] {
  const say = useText()
  const { optionsOf } = useCodes()
  const working = say('unit.workingDays')
  return [
    ...days.map((name): FormField => ({
      name: name === 'promisedDueOn' ? 'dueOn' : name,
      title: say(`field.${name}`),
      kind: 'day',
    })),
    { name: 'usedDays', title: say('approval.usedDays'), kind: 'number', unit: working },
    { name: 'suspendedDays', title: say('approval.suspendedDays'), kind: 'number', unit: working },
    { name: 'blocker', title: say('field.blocker'), kind: 'choice', options: optionsOf('blocker') },
    { name: 'blockerNote', title: say('approval.blockerNote'), kind: 'long' },
    { name: 'document', title: say('field.approvalDocument'), kind: 'text' },
    { name: 'refusalReason', title: say('field.reason'), kind: 'long' },
  ]
}

function Correction({ row }: { row: ProjectApplication }) {
  const say = useText()
  const can = useCan()
  const { viewer } = useSession()
  const [correcting, setCorrecting] = useState(false)
  const isOwn = can('government-services.answer') && viewer?.department?.code === row.authority
  if (row.decidedOn !== null || (!isOwn && !can('government-services.keep'))) return null
  return (
    <>
      <button type="button" className="button" onClick={() => setCorrecting(true)}>
        {say('step.correct')}
      </button>
      {correcting && <CorrectApplication row={row} onClose={() => setCorrecting(false)} />}
    </>
  )
}

function InFull({ row }: { row: ProjectApplication }) {
  const say = useText()
  const { word } = useCodes()
  const told = useApplicationTold()
  const { fullDay } = useFormats()
  const lines = useLines(applicationLines)
  const added = useAddedFields()
  const acts = useApplicationActs(row)
  const ended = row.stage === 'REFUSED' || row.stage === 'NOT_ACCEPTED' ? row.stage : 'GRANTED'
  const stages =
    row.stage === 'SUSPENDED' ? ['RECEIVED', 'ACCEPTED', 'SUSPENDED', ended] : ['RECEIVED', 'ACCEPTED', ended]
  const kind = word('approvalKind', row.kind) ?? row.kind
  return (
    <>
      <PageHeader
        title={say('approval.of', { project: row.projectName, kind })}
        note={
          <>
            <LampWord {...told(row)} /> · {row.number}
          </>
        }
      >
        <Link className="button" to={`/m/projects/list/${row.projectId}`}>
          {say('approval.toProject')}
        </Link>
        <Link className="button" to={list}>
          {say('approval.back')}
        </Link>
      </PageHeader>
      <StageSteps
        label={say('field.stage')}
        stages={stages.map((key) => ({ key, name: word('approvalStage', key) ?? key }))}
        current={row.stage}
      />
      <p className="record-acts no-print">
        <Acts of={acts} about={kind} refresh={refresh} />
        <Correction row={row} />
      </p>
      {row.blocker && row.suspendedOn && (
        <p className="remark">
          {say('approval.blocked', { day: fullDay(row.suspendedOn), blocker: word('blocker', row.blocker) })}{' '}
          {row.blockerNote}
        </p>
      )}
      <Panel title={say('approval.facts')}>
        <RecordFacts fields={[...lines.filter(({ name }) => name !== 'projectId'), ...known(added, row)]} row={row} />
      </Panel>
      <RecordHistory
        service="governmentServices"
        type="ProjectApplication"
        subject={row.id}
        fields={[
          ...lines,
          ...added,
          {
            name: 'stage',
            title: say('field.stage'),
            kind: 'choice',
            options: stages.map((value) => ({ value, label: word('approvalStage', value) ?? value })),
          },
        ]}
      />
    </>
  )
}

/** One application in full: how it stands, what blocks it, and what the authority may do next. */
export default function ApplicationDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ projectApplication: ProjectApplication | null }>(projectApplicationQuery, { id })
  const row = asks.data?.projectApplication
  if (asks.unavailable) return <Outage name={say('approval.title')} retry={asks.again} />
  if (asks.loading && !row) return <Skeleton rows={8} />
  if (!row || row.id !== id)
    return (
      <>
        <PageHeader title={say('approval.title')} />
        <p className="empty">
          {say('approval.unknown')} <Link to={list}>{say('approval.back')}</Link>
        </p>
      </>
    )
  return <InFull key={row.id} row={row} />
}
