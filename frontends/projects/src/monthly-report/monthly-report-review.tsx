import {
  formatInstant,
  formatNumber,
  gql,
  Outage,
  PageHeader,
  Panel,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import { progressParts, submissionsQuery, type ProgressGrid, type Submission } from './monthly-report.graphql.ts'
import { gridRowsOf, hintsOf, monthsBack } from './monthly-report.rules.ts'
import { ReviewUnit } from './review-unit.tsx'
import { byMove, cleanOnes, summaryOfReport, type ReportSummary } from './review.rules.ts'
import { useReviewSteps, type PassingStep } from './review-steps.ts'

interface Waiting {
  submission: Submission
  grid: ProgressGrid | undefined
  summary: ReportSummary
}

/** All waiting reports in one question, each under its own name. */
function gridsQuery(units: readonly string[]) {
  const named = units.map((_, index) => `$u${index}: ID!`).join(', ')
  const asked = units.map(
    (_, index) => `u${index}: projectProgress(period: $period, unit: $u${index}) { ...ProgressGridParts }`,
  )
  return gql`
    query ProjectReviewGrids($period: Month!${units.length > 0 ? `, ${named}` : ''}) {
      ${asked.length > 0 ? asked.join('\n') : '__typename'}
    }
    ${progressParts}
  `
}

function useWaiting(period: string) {
  const submissions = useAsk<{ projectsSubmissions: { nodes: Submission[] } | null }>(submissionsQuery, { period })
  const held = useMemo(
    () => (submissions.data?.projectsSubmissions?.nodes ?? []).filter(({ period: month }) => month === period),
    [submissions.data, period],
  )
  const waiting = useMemo(
    () => held.filter(({ status }) => status === 'SUBMITTED' || status === 'REVIEWED' || status === 'APPROVED'),
    [held],
  )
  const names = waiting.map(({ unit }) => unit).join(' ')
  const query = useMemo(() => gridsQuery(names ? names.split(' ') : []), [names])
  const variables = { period, ...Object.fromEntries(waiting.map(({ unit }, index) => [`u${index}`, unit])) }
  const grids = useAsk<Record<string, ProgressGrid | null>>(query, variables, { skip: waiting.length === 0 })
  const reports = useMemo<Waiting[]>(
    () =>
      waiting.map((submission, index) => {
        const grid = grids.data?.[`u${index}`] ?? undefined
        const facts = new Map(grid?.rows.map((row) => [row.project.id, row]))
        const summary = summaryOfReport(gridRowsOf(grid?.rows ?? []), (row) => {
          const held = facts.get(row.id)
          return held
            ? hintsOf(row, held.project, period, held.warnings).map(({ level, code }) => ({ level, text: code }))
            : []
        })
        return { submission, grid, summary }
      }),
    [waiting, grids.data, period],
  )
  return { submissions, held, reports, loading: submissions.loading || grids.loading }
}

const groups = [
  { status: 'SUBMITTED', step: 'review' },
  { status: 'REVIEWED', step: 'approve' },
  { status: 'APPROVED', step: 'lock' },
] as const

interface GroupProps {
  step: PassingStep
  reports: Waiting[]
  steps: ReturnType<typeof useReviewSteps>
  onOpen: (unit: string) => void
}

/** The reports that wait for one step, the largest move first; the clean ones can pass together. */
function Group({ step, reports, steps, onOpen }: GroupProps) {
  const say = useText()
  const { nameOf } = useUnits()
  // What was reviewed before needs no second look line by line.
  const passable = step === 'review' ? cleanOnes(reports) : reports
  const columns: Column<Waiting>[] = [
    { key: 'unit', title: say('report.unit'), value: ({ submission }) => nameOf(submission.unit), role: 'title' },
    {
      key: 'projects',
      title: say('review.projects'),
      value: ({ summary }) => summary.total,
      align: 'right',
      role: 'wide-only',
    },
    { key: 'changed', title: say('review.changed'), value: ({ summary }) => summary.changed, align: 'right' },
    {
      key: 'completed',
      title: say('inWan', { name: say('month.completed') }),
      value: ({ summary }) => inWan(summary.completed),
      align: 'right',
    },
    {
      key: 'move',
      title: say('review.move'),
      value: ({ summary }) => inWan(summary.completed - summary.lastCompleted),
      render: ({ summary }) => {
        const move = inWan(summary.completed - summary.lastCompleted) ?? 0
        return `${move > 0 ? '+' : ''}${formatNumber(move)}`
      },
      align: 'right',
    },
    {
      key: 'marked',
      title: say('review.marked'),
      value: ({ summary }) => summary.marked,
      render: ({ summary }) =>
        summary.marked > 0 ? <span className="lamp-YELLOW">▲ {summary.marked}</span> : say('review.clean'),
      align: 'right',
    },
    { key: 'by', title: say('review.by'), value: ({ submission }) => submission.submittedBy, role: 'wide-only' },
    {
      key: 'at',
      title: say('review.at'),
      value: ({ submission }) => formatInstant(submission.submittedAt),
      role: 'wide-only',
    },
  ]
  return (
    <Panel title={say(`review.groups.${step}`, { count: reports.length })}>
      {passable.length > 0 && (
        <p style={{ paddingBlock: 6 }}>
          <button
            type="button"
            className="button primary"
            disabled={steps.running !== undefined}
            onClick={() =>
              void steps.take(
                step,
                passable.map(({ submission }) => submission.unit),
              )
            }
          >
            {steps.running
              ? say('review.running', { ...steps.running })
              : say(`review.all.${step}`, { count: passable.length })}
          </button>
        </p>
      )}
      <Rows
        label={say(`review.groups.${step}`, { count: reports.length })}
        rows={byMove(reports)}
        columns={columns}
        rowKey={({ submission }) => submission.id}
        onOpen={({ submission }) => onOpen(submission.unit)}
      />
    </Panel>
  )
}

/** 报表审核: what waits for the head, unit by unit; only what changed, passed at once or returned with a reason. */
export default function MonthlyReportReview() {
  const say = useText()
  const { month } = useFormats()
  const { nameOf } = useUnits()
  const { businessDate } = useCounty()
  const [params, setParams] = useSearchParams()
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const unit = params.get('unit')
  const { submissions, held, reports, loading } = useWaiting(period)
  const steps = useReviewSteps(period)
  const open = reports.find(({ submission }) => submission.unit === unit)
  const go = (next: Record<string, string>) => setParams(new URLSearchParams({ period, ...next }))
  if (loading) return <Skeleton rows={10} />
  if (!submissions.data?.projectsSubmissions) return <Outage name={say('review.title')} retry={submissions.again} />
  if (open?.grid) {
    return (
      <ReviewUnit
        grid={open.grid}
        submission={open.submission}
        name={nameOf(open.submission.unit)}
        steps={steps}
        onClose={() => go({})}
      />
    )
  }
  const count = (status: string) => held.filter((each) => each.status === status).length
  return (
    <>
      <PageHeader
        title={say('review.title')}
        note={say('review.tally', { draft: count('DRAFT'), returned: count('RETURNED'), locked: count('LOCKED') })}
      >
        <label className="filter">
          <span>{say('month.period')}</span>
          <select className="field" value={period} onChange={(event) => setParams({ period: event.target.value })}>
            {monthsBack(businessDate, 6).map((each) => (
              <option key={each} value={each}>
                {month(each)}
              </option>
            ))}
          </select>
        </label>
      </PageHeader>
      {steps.sentence && (
        <p className="form-fault" role="alert">
          {steps.sentence}
        </p>
      )}
      {reports.length === 0 && (
        <div className="empty">
          <b>{say('review.none')}</b>
          <span className="quiet">{say('review.noneNext')}</span>
        </div>
      )}
      {groups.map(({ status, step }) => {
        const waiting = reports.filter(({ submission }) => submission.status === status)
        if (waiting.length === 0) return null
        return (
          <Group key={step} step={step} reports={waiting} steps={steps} onOpen={(wanted) => go({ unit: wanted })} />
        )
      })}
    </>
  )
}
