import {
  formatInstant,
  Outage,
  PageHeader,
  ReviewList,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { lampColumn } from '../pieces.tsx'
import { useCodeName, useText } from '../words.ts'
import {
  form,
  progressQuery,
  submissionsQuery,
  type ProgressAnswer,
  type ProgressRow,
  type Submission,
  type Submissions,
} from './monthly.graphql.ts'
import { waiting } from './monthly.rules.ts'
import { PeriodChoice } from './period-choice.tsx'
import { useFigures } from './use-figures.ts'
import { usePassing } from './use-passing.ts'

type Passing = ReturnType<typeof usePassing>

const none: readonly ProgressRow[] = []

function Notes({ lines }: { lines: readonly ProgressRow[] }) {
  const say = useText()
  const noted = lines.filter(({ note }) => note)
  if (noted.length === 0) return null
  return (
    <>
      <h3>{say('report.note')}</h3>
      <ul className="records">
        {noted.map(({ work, note }) => (
          <li key={work.id}>
            <span>{work.name}</span> <span className="quiet">{note}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function OneReport({ submission, passing }: { submission: Submission; passing: Passing }) {
  const say = useText()
  const { nameOf } = useUnits()
  const { period, unit } = submission
  const asks = useAsk<ProgressAnswer>(progressQuery, { period, unit })
  const lines = asks.data?.constructionProgress?.rows ?? none
  const codeName = useCodeName()
  const { rows: figures, columns, check } = useFigures(lines)
  // The unit of what is built differs by work, so that it stands with each name.
  const rows = useMemo(
    () =>
      figures.map((row) => {
        const line = lines.find(({ work }) => work.id === row.id)
        return line
          ? { ...row, name: say('monthly.named', { name: row.name, unit: codeName('WorkUnit', line.work.unit) }) }
          : row
      }),
    [figures, lines, say, codeName],
  )
  const title = `${nameOf(unit)} · ${say('report.title')}`
  if (asks.loading) return <Skeleton rows={6} />
  if (!asks.data?.constructionProgress) return <Outage name={title} retry={asks.again} />
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
      <Notes lines={lines} />
    </>
  )
}

function useColumns(): Column<Submission>[] {
  const say = useText()
  const codeName = useCodeName()
  const { nameOf } = useUnits()
  return [
    lampColumn<Submission>(
      say('review.status'),
      ({ status }) => (status === 'APPROVED' ? 'GREEN' : 'YELLOW'),
      ({ status }) => codeName('SubmissionStatus', status),
    ),
    { key: 'unit', title: say('report.unit'), value: ({ unit }) => nameOf(unit), role: 'title' },
    { key: 'by', title: say('review.submittedBy'), value: ({ submittedBy }) => submittedBy },
    {
      key: 'at',
      title: say('monthly.submittedAt'),
      value: ({ submittedAt }) => formatInstant(submittedAt),
      role: 'wide-only',
    },
  ]
}

/** What a head looks at: each waiting report of the month, what changed in it, passed, given back or locked. */
export default function MonthlyReview() {
  const say = useText()
  const { businessDate } = useCounty()
  const [params, setParams] = useSearchParams()
  const [running, setRunning] = useState(false)
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const asks = useAsk<Submissions>(submissionsQuery, { period })
  const passing = usePassing()
  const columns = useColumns()
  const own = (asks.data?.constructionSubmissions?.nodes ?? []).filter((each) => each.form === form)
  const reports = waiting(own, passing.mayApprove)
  const approved = reports.filter(({ status }) => status === 'APPROVED')
  const open = reports.find(({ id }) => id === params.get('report')) ?? (reports.length === 1 ? reports[0] : undefined)
  async function lockAll() {
    setRunning(true)
    for (const each of approved) if (!(await passing.pass(each))) break
    setRunning(false)
  }
  const body = () => {
    if (asks.loading) return <Skeleton rows={6} />
    if (!asks.data?.constructionSubmissions) return <Outage name={say('review.title')} retry={asks.again} />
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
      <PageHeader title={say('review.title')} note={say('report.title')}>
        {approved.length > 0 && (
          <button type="button" className="button" disabled={running} onClick={() => void lockAll()}>
            {say('monthly.lock', { count: approved.length })}
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
      {open && <OneReport key={open.id} submission={open} passing={passing} />}
    </>
  )
}
