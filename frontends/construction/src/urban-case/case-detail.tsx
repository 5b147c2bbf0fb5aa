import {
  type Column,
  Facts,
  type FormField,
  Lamp,
  Outage,
  PageHeader,
  Panel,
  RecordHistory,
  Rows,
  ScrollX,
  Skeleton,
  StageSteps,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Link, useParams } from 'react-router'
import { useCodeName, useOptions, useText } from '../words.ts'
import { courseStates, lightOfCase, stageOf, unitOfStep } from './case.rules.ts'
import { CaseSteps } from './case-steps.tsx'
import { handlerOf } from './handler.ts'
import { TimeLeft } from './time-left.tsx'
import { caseQuery, type UrbanCaseInFull, type UrbanCaseStep } from './urban-case.graphql.ts'

const list = '/m/construction/cases'

/** Its course: when each step was taken, by when it had to be, by whom, and what was said. */
function Course({ steps, township }: Pick<UrbanCaseInFull, 'steps' | 'township'>) {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay } = useFormats()
  const { nameOf: unitName } = useUnits()
  const columns: Column<UrbanCaseStep>[] = [
    { key: 'step', title: say('case.step'), value: (each) => nameOf('UrbanCaseStepKind', each.step), role: 'title' },
    {
      key: 'on',
      title: say('case.on'),
      value: (each) => fullDay(each.happenedOn),
      render: (each) => (
        <>
          {fullDay(each.happenedOn)} {each.late && <span className="lamp-RED">{say('case.late')}</span>}
        </>
      ),
    },
    { key: 'due', title: say('case.due'), value: (each) => fullDay(each.dueOn) },
    { key: 'department', title: say('case.department'), value: (each) => unitName(unitOfStep(each, township)) },
    { key: 'by', title: say('case.by'), value: (each) => each.takenBy },
    { key: 'note', title: say('case.note'), value: (each) => each.note },
  ]
  return <Rows label={say('case.steps')} rows={steps} columns={columns} rowKey={(each) => each.id} />
}

function useTrailFields(): FormField[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'state', title: say('state'), kind: 'choice', options: optionsOf('UrbanCaseState') },
      { name: 'department', title: say('case.department'), kind: 'choice', options: departments },
      { name: 'stepDueOn', title: say('case.stepDueOn'), kind: 'day' },
      { name: 'photoAfter', title: say('case.photoAfter'), kind: 'text' },
      { name: 'returns', title: say('case.returns'), kind: 'number' },
      { name: 'closedOn', title: say('case.closedOn'), kind: 'day' },
    ],
    [say, optionsOf, departments],
  )
}

function CaseFacts({ row }: { row: UrbanCaseInFull }) {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay } = useFormats()
  const place = row.latitude === null ? null : `${row.latitude}, ${row.longitude}`
  return (
    <>
      <p style={{ overflowWrap: 'anywhere' }}>{row.description}</p>
      <Facts
        label={say('cases.facts')}
        facts={[
          [say('case.left'), <TimeLeft key="left" due={row.stepDueOn} />],
          [say('case.stepDueOn'), fullDay(row.stepDueOn)],
          [say('case.closeDueOn'), fullDay(row.closeDueOn)],
          [say('case.department'), handlerOf(row)],
          [say('case.category'), row.category?.name],
          [say('case.kind'), nameOf('UrbanCaseKind', row.kind)],
          [say('case.township'), row.whereTownship?.name ?? row.township],
          [say('case.gridCell'), row.gridCell?.name ?? row.gridCode],
          [say('cases.position'), place],
          [say('case.source'), nameOf('UrbanCaseSource', row.source)],
          [say('case.sourceNumber'), row.sourceNumber],
          [say('case.reportedOn'), fullDay(row.reportedOn)],
          [say('case.photoBefore'), row.photoBefore],
          [say('case.photoAfter'), row.photoAfter],
          [say('case.returns'), row.returns],
          [say('case.closedOn'), fullDay(row.closedOn)],
          [say('cases.daysToClose'), row.daysToClose],
        ]}
      />
      {row.recursOfCase && (
        <p className="remark">
          {say('case.recurs')} <Link to={`${list}/${row.recursOfCase.id}`}>{row.recursOfCase.number}</Link>
        </p>
      )}
    </>
  )
}

function InFull({ row }: { row: UrbanCaseInFull }) {
  const say = useText()
  const nameOf = useCodeName()
  const { businessDate } = useCounty()
  const trail = useTrailFields()
  return (
    <>
      <PageHeader
        title={row.category ? say('cases.named', { place: row.place, category: row.category.name }) : row.place}
        note={
          <>
            <Lamp light={lightOfCase(row, businessDate)} quiet /> {nameOf('UrbanCaseState', row.state)} · {row.number}
          </>
        }
      >
        <Link className="button" to={list}>
          {say('back')}
        </Link>
      </PageHeader>
      {row.state !== 'REJECTED' && (
        <StageSteps
          label={say('state')}
          stages={courseStates.map((key) => ({ key, name: nameOf('UrbanCaseState', key) }))}
          current={stageOf(row.state)}
        />
      )}
      <CaseSteps row={row} />
      <CaseFacts row={row} />
      <Panel title={say('case.steps')}>
        <ScrollX>
          <Course steps={row.steps} township={row.township} />
        </ScrollX>
      </Panel>
      <RecordHistory service="construction" type="UrbanCase" subject={row.id} fields={trail} />
    </>
  )
}

/** One case in full: what it is, its timed steps, and what may be done next. */
export default function CaseDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ urbanCase: UrbanCaseInFull | null }>(caseQuery, { id })
  const row = asks.data?.urbanCase
  if (asks.unavailable) return <Outage name={say('case.title')} retry={asks.again} />
  if (asks.loading && !row) return <Skeleton rows={8} />
  if (!row)
    return (
      <>
        <PageHeader title={say('case.title')} />
        <p className="empty">
          {say('cases.unknown')} <Link to={list}>{say('back')}</Link>
        </p>
      </>
    )
  return <InFull key={row.id} row={row} />
}
