import {
  type FormField,
  LampWord,
  Outage,
  PageHeader,
  Panel,
  RecordFacts,
  RecordHistory,
  ScrollX,
  Skeleton,
  StageSteps,
  useAsk,
  useFormats,
  useUnits,
} from '@tongchou/frontend-kit'
import { Link, useParams } from 'react-router'
import { CaseEvaluation } from '../evaluation/case-evaluation.tsx'
import { known } from '../known.ts'
import { useLines } from '../lines.ts'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { caseQuery, type ServiceCaseInFull } from './case.graphql.ts'
import { caseLines } from './case.lines.ts'
import { CaseSteps } from './case-steps.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { useCaseTold } from './use-case-told.ts'
import { caseEvaluationQuery, type CaseEvaluationData } from '../evaluation/case-evaluation.graphql.ts'

const list = '/m/government-services/cases'

/** What the service adds to what was written: days, decision, publication, archive. */
function useAddedFields(): FormField[] {
  const say = useText()
  const day = (name: 'promisedDueOn' | 'legalDueOn' | 'escalatedOn'): FormField => ({
    name,
    title: say(`field.${name}`),
    kind: 'day',
  })
  const text = (name: 'resultDocument' | 'archiveNumber' | 'publishedAt' | 'escalatedTo'): FormField => ({
    name,
    title: say(`field.${name}`),
    kind: 'text',
  })
  return [
    { name: 'unit', title: say('field.department'), kind: 'text' },
    { name: 'promisedDays', title: say('field.promisedDays'), kind: 'number', unit: say('unit.workingDays') },
    day('promisedDueOn'),
    { name: 'legalDays', title: say('field.legalDays'), kind: 'number', unit: say('unit.workingDays') },
    day('legalDueOn'),
    { name: 'verdict', title: say('field.caseResult'), kind: 'text' },
    text('resultDocument'),
    text('publishedAt'),
    text('archiveNumber'),
  ]
}

function Facts({ row }: { row: ServiceCaseInFull }) {
  const { nameOf } = useUnits()
  const { word } = useCodes()
  const shown = { ...row, unit: nameOf(row.department), verdict: word('caseResult', row.result) }
  return <RecordFacts fields={known([...useLines(caseLines), ...useAddedFields()], shown)} row={shown} />
}

function useTrailFields(): FormField[] {
  const say = useText()
  const fields = useLines(caseLines)
  const days = [
    'closedOn',
    'decidedOn',
    'processPublishedOn',
    'resultPublishedOn',
    'archivedOn',
    'escalatedOn',
  ] as const
  const titles = { closedOn: 'caseClosedOn' } as const
  return [
    ...fields,
    ...days.map((name): FormField => ({
      name,
      title: say(`field.${name === 'closedOn' ? titles.closedOn : name}`),
      kind: 'day',
    })),
    { name: 'closingReason', title: say('field.reason'), kind: 'long' },
    { name: 'archiveNumber', title: say('field.archiveNumber'), kind: 'text' },
  ]
}

function InFull({ row }: { row: ServiceCaseInFull }) {
  const say = useText()
  const told = useCaseTold()
  const { word } = useCodes()
  const { fullDay } = useFormats()
  const evaluation = useAsk<CaseEvaluationData>(caseEvaluationQuery, { caseId: row.id })
  const ended = row.stage === 'RETURNED' || row.stage === 'WITHDRAWN' ? row.stage : 'DECIDED'
  const stages = ['ACCEPTED', ended, 'ARCHIVED'].map((key) => ({ key, name: word('caseStage', key) ?? key }))
  const isEvaluated = (evaluation.data?.serviceEvaluations?.nodes.length ?? 1) > 0
  return (
    <>
      <PageHeader
        title={row.item?.name ?? row.number}
        note={
          <>
            <LampWord {...told(row)} /> · {row.number} · {say('case.promisedBy', { day: fullDay(row.promisedDueOn) })}
          </>
        }
      >
        <Link className="button" to={list}>
          {say('case.back')}
        </Link>
      </PageHeader>
      <StageSteps label={say('field.stage')} stages={stages} current={row.stage} />
      <CaseSteps row={row} evaluated={isEvaluated} />
      {row.escalatedOn && (
        <p className="remark">
          {say('case.escalated', { day: fullDay(row.escalatedOn), to: row.escalatedTo })} {row.escalationReason}
        </p>
      )}
      <Panel title={say('timeline.title')}>
        <ScrollX>
          <CaseTimeline of={row} />
        </ScrollX>
      </Panel>
      <Panel title={say('case.facts')}>
        <Facts row={row} />
      </Panel>
      <CaseEvaluation asks={evaluation} />
      <RecordHistory service="governmentServices" type="ServiceCase" subject={row.id} fields={useTrailFields()} />
    </>
  )
}

/** One case in full: how it stands, its timed steps, and what may be done next. */
export default function CaseDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ serviceCase: ServiceCaseInFull | null }>(caseQuery, { id })
  const row = asks.data?.serviceCase
  if (asks.unavailable) return <Outage name={say('case.title')} retry={asks.again} />
  if (asks.loading && !row) return <Skeleton rows={8} />
  if (!row || row.id !== id)
    return (
      <>
        <PageHeader title={say('case.title')} />
        <p className="empty">
          {say('case.unknown')} <Link to={list}>{say('case.back')}</Link>
        </p>
      </>
    )
  return <InFull key={row.id} row={row} />
}
