import {
  formatInstant,
  monthBefore,
  Outage,
  PageHeader,
  ReviewList,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { codeWord } from '../codes.ts'
import { lampColumn } from '../lamp-column.tsx'
import { useText } from '../words.ts'
import { waiting, type Form } from './month.rules.ts'
import { submissionsQuery, type Submission, type Submissions } from './period.graphql.ts'
import { useFigures, useMonth } from './use-month.ts'
import { usePassing } from './use-passing.ts'

type Passing = ReturnType<typeof usePassing>

function OneReport({ submission, title, passing }: { submission: Submission; title: string; passing: Passing }) {
  const form: Form = submission.form === 'revenue' ? 'revenue' : 'budget-spending'
  const { columns, check } = useFigures(form)
  const { asks, lines } = useMonth(form, submission.period, submission.unit)
  const rows = useMemo(() => (lines ?? []).map(({ row }) => row), [lines])
  if (asks.loading) return <Skeleton rows={6} />
  return (
    <>
      <h2 style={{ paddingTop: 16 }}>{title}</h2>
      <ReviewList
        title={title}
        rows={rows}
        columns={columns}
        check={check}
        onApprove={() => passing.pass(submission)}
        onReturn={(reason) => passing.back(submission, reason)}
      />
    </>
  )
}

function useColumns(): Column<Submission>[] {
  const say = useText()
  const { nameOf } = useUnits()
  return [
    lampColumn(say('status'), ({ status }) => ({
      light: status === 'APPROVED' ? 'GREEN' : 'YELLOW',
      word: codeWord(say, 'submissionStatus', status),
    })),
    { key: 'unit', title: say('common.unit'), value: ({ unit }) => nameOf(unit), role: 'title' },
    {
      key: 'form',
      title: say('review.form'),
      value: ({ form }) => say(form === 'revenue' ? 'month.revenue' : 'month.spending'),
    },
    {
      key: 'submitted',
      title: say('review.submitted'),
      value: (row) => `${row.submittedBy ?? ''} ${formatInstant(row.submittedAt)}`,
      role: 'wide-only',
    },
  ]
}

function PeriodChoice({ period, onChoose }: { period: string; onChoose: (period: string) => void }) {
  const say = useText()
  const { month: named } = useFormats()
  const { businessDate } = useCounty()
  const now = businessDate.slice(0, 7)
  const months = [...new Set([now, monthBefore(now), monthBefore(monthBefore(now)), period])].toSorted().toReversed()
  return (
    <label className="filter">
      <span>{say('month.period')}</span>
      <select className="field" value={period} onChange={(event) => onChoose(event.target.value)}>
        {months.map((each) => (
          <option key={each} value={each}>
            {named(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What a head looks at: each waiting report of the month, what changed in it, passed, given back or locked. */
export default function PeriodReview() {
  const say = useText()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  const [params, setParams] = useSearchParams()
  const [running, setRunning] = useState(false)
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const asks = useAsk<Submissions>(submissionsQuery, { period })
  const reports = useMemo(() => waiting(asks.data?.financeSubmissions?.nodes ?? []), [asks.data])
  const passing = usePassing()
  const columns = useColumns()
  const approved = reports.filter(({ status }) => status === 'APPROVED')
  const open = reports.find(({ id }) => id === params.get('report')) ?? (reports.length === 1 ? reports[0] : undefined)
  async function lockAll() {
    setRunning(true)
    for (const each of approved) if (!(await passing.pass(each))) break
    setRunning(false)
  }
  const body = () => {
    if (asks.loading) return <Skeleton rows={8} />
    if (!asks.data?.financeSubmissions) return <Outage name={say('review.title')} retry={asks.again} />
    if (reports.length === 0)
      return (
        <div className="empty">
          <b>{say('review.none')}</b>
          <span className="quiet">{say('review.noneNext')}</span>
        </div>
      )
    return (
      <Rows
        label={say('review.title')}
        rows={reports}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setParams({ period, report: id }, { replace: true })}
      />
    )
  }
  return (
    <>
      <PageHeader title={say('review.title')} note={say('review.note')}>
        {approved.length > 0 && (
          <button type="button" className="button" disabled={running} onClick={() => void lockAll()}>
            {say('review.lock', { count: approved.length })}
          </button>
        )}
        <PeriodChoice period={period} onChoose={(chosen) => setParams({ period: chosen })} />
      </PageHeader>
      {passing.refusal && (
        <p className="form-fault" role="alert">
          {passing.refusal}
        </p>
      )}
      {body()}
      {open && (
        <OneReport
          key={open.id}
          submission={open}
          title={`${nameOf(open.unit)} · ${say(open.form === 'revenue' ? 'month.revenue' : 'month.spending')}`}
          passing={passing}
        />
      )}
    </>
  )
}
