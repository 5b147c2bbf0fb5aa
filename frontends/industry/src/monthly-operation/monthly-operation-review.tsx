import {
  formatInstant,
  formatNumber,
  Lamp,
  Outage,
  PageHeader,
  ReviewList,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  type Column,
  type GridRow,
} from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useChoices } from '../enterprise/choices.ts'
import { useText } from '../words.ts'
import { useFigureColumns } from './columns.ts'
import {
  operationsOfUnits,
  submissionsQuery,
  type GridLine,
  type Submission,
  type Submissions,
} from './monthly-operation.graphql.ts'
import { rowOf } from './monthly-operation.rules.ts'
import { usePassing } from './pass-report.ts'
import { waiting } from './review.rules.ts'

interface Report {
  submission: Submission
  rows: GridRow[]
  doubts: number
  output: number
  outputBefore: number
}

/** The reports that wait, with their lines, in one question. */
function useReports(period: string, submissions: Submission[]) {
  const { check } = useFigureColumns(period)
  const units = submissions.map((each) => each.unit).join(' ')
  const query = useMemo(() => operationsOfUnits(units ? units.split(' ') : ['-']), [units])
  const asks = useAsk<Record<string, GridLine[] | null>>(query, { period }, { skip: units === '' })
  const reports = useMemo(
    () =>
      submissions.map((submission, index): Report => {
        const rows = (asks.data?.[`u${index}`] ?? []).map((line) => rowOf(line))
        const sum = (side: 'now' | 'last') => rows.reduce((total, row) => total + (row[side]['output'] ?? 0), 0)
        return {
          submission,
          rows,
          doubts: rows.filter((row) => check(row).length > 0).length,
          output: sum('now'),
          outputBefore: sum('last'),
        }
      }),
    [asks.data, submissions, check],
  )
  return { asks, reports }
}

function useColumns(): Column<Report>[] {
  const say = useText()
  const { money } = useFormats()
  const { unitName } = useChoices()
  return [
    {
      key: 'doubts',
      title: say('review.doubts'),
      value: (report) => report.doubts,
      render: (report) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={report.doubts > 0 ? 'YELLOW' : 'GREEN'} quiet />{' '}
          {report.doubts > 0 ? say('review.doubtsCount', { count: report.doubts }) : say('review.clean')}
        </span>
      ),
      role: 'lamp',
      width: 110,
    },
    {
      key: 'unit',
      title: say('enterprise.unit'),
      value: (report) => unitName(report.submission.unit),
      role: 'title',
    },
    { key: 'status', title: say('entry.status'), value: (report) => say(`submission.${report.submission.status}`) },
    { key: 'rows', title: say('totals.count'), value: (report) => report.rows.length, align: 'right' },
    {
      key: 'output',
      title: say('figure.output'),
      value: (report) => report.output,
      render: (report) => money(report.output),
      align: 'right',
    },
    {
      key: 'change',
      title: say('review.onLastMonth'),
      value: (report) => report.output - report.outputBefore,
      render: (report) => {
        const by = (report.output - report.outputBefore) / 10_000
        return `${by > 0 ? '+' : ''}${formatNumber(by)} ${say('unit.wan')}`
      },
      align: 'right',
    },
    {
      key: 'submitted',
      title: say('review.submitted'),
      value: (report) => `${report.submission.submittedBy ?? ''} ${formatInstant(report.submission.submittedAt)}`,
      role: 'wide-only',
    },
  ]
}

function OneReport({ report, passing }: { report: Report; passing: ReturnType<typeof usePassing> }) {
  const { unitName } = useChoices()
  const { submission, rows } = report
  const { columns, check } = useFigureColumns(submission.period)
  return (
    <>
      <h2 style={{ paddingTop: 16 }}>{unitName(submission.unit)}</h2>
      <ReviewList
        key={submission.id}
        title={unitName(submission.unit)}
        rows={rows}
        columns={columns}
        check={check}
        onApprove={() => passing.pass(submission)}
        onReturn={(reason) => passing.back(submission, reason)}
      />
    </>
  )
}

/** What a head looks at: each waiting report, only what changed in it, the doubtful first seen; the clean ones pass together. */
export default function MonthlyOperationReview() {
  const say = useText()
  const { month: named } = useFormats()
  const { businessDate } = useCounty()
  const [params, setParams] = useSearchParams()
  const [running, setRunning] = useState(false)
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const held = useAsk<Submissions>(submissionsQuery, { period })
  const submissions = useMemo(() => waiting(held.data?.industrySubmissions?.nodes ?? []), [held.data])
  const { asks, reports } = useReports(period, submissions)
  const passing = usePassing()
  const columns = useColumns()
  const open =
    reports.find((each) => each.submission.unit === params.get('unit')) ??
    (reports.length === 1 ? reports[0] : undefined)
  const clean = reports.filter(
    (each) => each.submission.status !== 'APPROVED' && each.doubts === 0 && each.rows.length > 0,
  )
  const approved = reports.filter((each) => each.submission.status === 'APPROVED')
  async function passAll(chosen: Report[]) {
    setRunning(true)
    for (const each of chosen) if (!(await passing.pass(each.submission))) break
    setRunning(false)
  }
  const body = () => {
    if (held.loading || (submissions.length > 0 && asks.loading)) return <Skeleton rows={8} />
    if (!held.data?.industrySubmissions) return <Outage name={say('review.title')} retry={held.again} />
    if (reports.length === 0)
      return (
        <div className="empty">
          <b>{say('review.none')}</b>
          <span className="quiet">{say('review.noneNext')}</span>
        </div>
      )
    return (
      <>
        <Rows
          label={say('review.title')}
          rows={reports}
          columns={columns}
          rowKey={(report) => report.submission.id}
          onOpen={(report) => setParams({ period, unit: report.submission.unit }, { replace: true })}
        />
        {open && <OneReport report={open} passing={passing} />}
      </>
    )
  }
  return (
    <>
      <PageHeader title={say('review.title')} note={named(period)}>
        {clean.length > 0 && (
          <button type="button" className="button primary" disabled={running} onClick={() => void passAll(clean)}>
            {say('review.passClean', { count: clean.length })}
          </button>
        )}
        {approved.length > 0 && (
          <button type="button" className="button" disabled={running} onClick={() => void passAll(approved)}>
            {say('review.lock', { count: approved.length })}
          </button>
        )}
      </PageHeader>
      {passing.refusal && (
        <p className="form-fault" role="alert">
          {passing.refusal}
        </p>
      )}
      {body()}
    </>
  )
}
