import {
  type Column,
  lampColumn,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useUnits,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useText } from '../words.ts'
import { AcceptCase } from './accept-case.tsx'
import { todayQuery, type ServiceCase, type Today, type WaitingJoint } from './case.graphql.ts'
import { isLateJoint } from './case.rules.ts'
import { PassJoint } from './pass-joint.tsx'
import { useCaseTold } from './use-case-told.ts'

/** What the page shows at once; the list has the rest. */
const SHOWN = 100
const pathOf = (id: string) => `/m/government-services/cases/${id}`

function Cases({ label, rows }: { label: string; rows: ServiceCase[] }) {
  const say = useText()
  const go = useNavigate()
  const told = useCaseTold()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const columns: Column<ServiceCase>[] = [
    lampColumn(say('lamp'), told),
    { key: 'number', title: say('field.caseNumber'), value: ({ number }) => number, role: 'title' },
    { key: 'item', title: say('field.itemId'), value: ({ item }) => item?.name },
    { key: 'applicant', title: say('field.applicant'), value: ({ applicant }) => applicant },
    { key: 'department', title: say('field.department'), value: ({ department }) => nameOf(department) },
    { key: 'promised', title: say('field.promisedDueOn'), value: ({ promisedDueOn }) => fullDay(promisedDueOn) },
    { key: 'legal', title: say('field.legalDueOn'), value: ({ legalDueOn }) => fullDay(legalDueOn), role: 'wide-only' },
  ]
  return (
    <Rows
      label={label}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void go(pathOf(id))}
    />
  )
}

function Joints({ label, rows }: { label: string; rows: WaitingJoint[] }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  const columns: Column<WaitingJoint>[] = [
    lampColumn(say('lamp'), (joint) => {
      const isLate = isLateJoint(joint, businessDate)
      return { light: isLate ? 'RED' : 'GREEN', word: say('today.waiting', { days: joint.waitingDays ?? 0 }) }
    }),
    { key: 'name', title: say('timeline.step'), value: ({ name }) => name, role: 'title' },
    {
      key: 'case',
      title: say('field.caseNumber'),
      value: ({ subject }) => subject?.number,
      render: ({ case: of, subject }) => (of ? <Link to={pathOf(of.id)}>{subject?.number}</Link> : subject?.number),
    },
    { key: 'item', title: say('field.itemId'), value: ({ subject }) => subject?.item?.name },
    {
      key: 'applicant',
      title: say('field.applicant'),
      value: ({ subject }) => subject?.applicant,
      role: 'wide-only',
    },
    { key: 'department', title: say('timeline.department'), value: ({ department }) => nameOf(department) },
    { key: 'arrived', title: say('timeline.from'), value: ({ arrivedOn }) => fullDay(arrivedOn), role: 'wide-only' },
    { key: 'due', title: say('timeline.due'), value: ({ dueOn }) => fullDay(dueOn) },
    { key: 'act', title: say('timeline.act'), value: () => null, render: (joint) => <PassJoint joint={joint} /> },
  ]
  return <Rows label={label} rows={rows} columns={columns} rowKey={({ id }) => id} />
}

/** 今日办件, a window clerk’s first page: what is over its promised day, what is near it, which department waits. */
export default function TodayPage() {
  const say = useText()
  const can = useCan()
  const { businessDate } = useCounty()
  const { fullDay } = useFormats()
  const [accepting, setAccepting] = useState(false)
  const asks = useAsk<Today>(todayQuery, { first: SHOWN })
  const due = asks.data?.dueServiceCases
  const late = (due?.nodes ?? []).filter(({ daysLeft }) => (daysLeft ?? 0) < 0)
  const near = (due?.nodes ?? []).filter(({ daysLeft }) => (daysLeft ?? 0) >= 0)
  const joints = asks.data?.serviceCaseJoints?.nodes ?? []
  const parts = [
    { title: say('today.late', { count: late.length }), none: say('today.noneLate'), rows: late },
    { title: say('today.near', { count: near.length }), none: say('today.noneNear'), rows: near },
  ]
  return (
    <>
      <PageHeader title={say('today.title')} note={fullDay(businessDate)}>
        <Link className="button" to="/m/government-services/cases">
          {say('today.all')}
        </Link>
        {can('government-services.keep') && (
          <button type="button" className="button primary" onClick={() => setAccepting(true)}>
            {say('case.accept')}
          </button>
        )}
      </PageHeader>
      {parts.map(({ title, none, rows }) => (
        <Panel key={none} title={title} asks={asks}>
          {rows.length === 0 ? <p className="quiet">{none}</p> : <Cases label={title} rows={rows} />}
        </Panel>
      ))}
      {(due?.totalCount ?? 0) > SHOWN && (
        <p>
          <Link to="/m/government-services/cases?stage=ACCEPTED&sort=PROMISED_DUE_ON">
            {say('today.more', { count: (due?.totalCount ?? 0) - SHOWN })}
          </Link>
        </p>
      )}
      <Panel title={say('today.joints', { count: asks.data?.serviceCaseJoints?.totalCount ?? 0 })} asks={asks}>
        {joints.length > 0 ? (
          <Joints label={say('today.jointList')} rows={joints} />
        ) : (
          <p className="quiet">{say('today.noneJoints')}</p>
        )}
      </Panel>
      {accepting && <AcceptCase onClose={() => setAccepting(false)} />}
    </>
  )
}
