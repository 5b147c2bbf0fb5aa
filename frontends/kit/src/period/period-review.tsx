import { useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../graph/use-ask.ts'
import { Box } from '../pieces/dialog.tsx'
import { Outage, Skeleton } from '../pieces/outage.tsx'
import { PageHeader } from '../pieces/page.tsx'
import { useUnits } from '../register/use-units.ts'
import { ReviewList } from '../review/review-list.tsx'
import { useCounty } from '../session/county.ts'
import { useSession } from '../session/session.ts'
import { Choice, MonthChoice } from './month-choice.tsx'
import type { PeriodForm, PeriodService } from './period-form.ts'
import { doorsOf, type Status, type Submission } from './period.graphql.ts'
import { concerns, passingOf, waiting } from './period.rules.ts'
import { usePeriodWords } from './period-words.ts'
import { byMove, checkOf, cleanOnes, type Report } from './report.rules.ts'
import { ReportTable } from './report-table.tsx'
import { usePassing, type Passing } from './use-passing.ts'
import { useReports } from './use-reports.ts'

export interface PeriodReviewProps extends PeriodService {
  forms: readonly PeriodForm[]
  /** Whether who reviews and who approves are two people; else one click does both. */
  stepwise?: boolean
}

interface OneReportProps {
  report: Report
  passing: Passing
  /** Somebody asked for this one, in a list that may be longer than the screen. */
  wanted: boolean
  again: () => void
}

function OneReport({ report, passing, wanted, again }: OneReportProps) {
  const say = usePeriodWords()
  const { nameOf } = useUnits()
  const { submission, form, lines } = report
  const rows = useMemo(() => [...(lines ?? [])], [lines])
  const check = useMemo(() => checkOf(form, submission.period), [form, submission.period])
  const title = `${nameOf(submission.unit)} · ${form.title}`
  const step = passingOf(submission)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (wanted) head.current?.scrollIntoView({ block: 'start' })
  }, [wanted])
  if (!lines) return <Outage name={title} retry={again} />
  return (
    <>
      <h2 ref={head} style={{ paddingTop: 16, scrollMarginTop: 48 }}>
        {title}
      </h2>
      <ReviewList
        title={title}
        rows={rows}
        columns={form.columns}
        {...(form.texts ? { texts: form.texts } : {})}
        {...(step ? { approveWord: say(`one.${step}`) } : {})}
        check={check}
        onApprove={() => passing.pass([submission])}
        onReturn={(reason) => passing.back(submission, reason)}
      />
    </>
  )
}

const order = ['review', 'approve', 'lock'] as const

/** A button for each step that several reports can take together: those of which nothing is said, and those to be locked. */
function Together({ reports, passing }: { reports: readonly Report[]; passing: Passing }) {
  const say = usePeriodWords()
  const [asked, setAsked] = useState<(typeof order)[number]>()
  const { running } = passing
  const meant = (step: (typeof order)[number]) => {
    const those = reports.filter(({ submission }) => passingOf(submission) === step)
    // What was reviewed before needs no second look line by line.
    return step === 'review' ? cleanOnes(those) : those
  }
  if (running) return <span role="status">{say('running', { ...running })}</span>
  const chosen = asked ? meant(asked) : []
  return (
    <>
      {order.map((step) => {
        const count = meant(step).length
        if (count === 0) return null
        return (
          <button
            key={step}
            type="button"
            className={step === 'lock' ? 'button' : 'button primary'}
            onClick={() => setAsked(step)}
          >
            {say(`all.${step}`, { count })}
          </button>
        )
      })}
      {asked && chosen.length > 0 && (
        <Box
          title={say(`all.${asked}`, { count: chosen.length })}
          onClose={() => setAsked(undefined)}
          foot={
            <button
              type="button"
              className="button primary"
              onClick={() => {
                setAsked(undefined)
                void passing.pass(chosen.map(({ submission }) => submission))
              }}
            >
              {say(`one.${asked}`)}
            </button>
          }
        >
          {say('asked', {
            count: chosen.length,
            rows: chosen.reduce((sum, { lines }) => sum + (lines?.length ?? 0), 0),
          })}
        </Box>
      )}
    </>
  )
}

const none: Submission[] = []

/** What a head looks at: each waiting report of the month, what changed in it, passed, given back or locked. */
export function PeriodReview({ service, stepwise, forms }: PeriodReviewProps) {
  const say = usePeriodWords()
  const { businessDate } = useCounty()
  const [params, setParams] = useSearchParams()
  const doors = doorsOf(service)
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const chosen = params.get('form') ?? ''
  const asks = useAsk<Record<string, { nodes: Submission[] } | null>>(doors.submissions, { period })
  const answered = asks.data?.[doors.submissionsAt]?.nodes
  const passing = usePassing({ service, stepwise })
  const { viewer } = useSession()
  const held = useMemo(() => {
    const offices = [viewer?.department?.code, viewer?.township?.code]
    const isMeant = ({ form }: Submission) =>
      forms.some(({ code }) => code === form) && (chosen === '' || form === chosen)
    return (answered ?? none).filter((each) => isMeant(each) && concerns(each, offices))
  }, [answered, forms, chosen, viewer])
  const submissions = useMemo(() => waiting(held), [held])
  const { reports, loading, again } = useReports(submissions, forms)
  const open =
    reports.find(({ submission }) => submission.id === params.get('report')) ??
    (reports.length === 1 ? reports[0] : undefined)
  const count = (status: Status) => held.filter((each) => each.status === status).length
  const go = (next: Record<string, string>, replace = false) =>
    setParams({ period, ...(chosen ? { form: chosen } : {}), ...next }, { replace, preventScrollReset: true })
  const body = () => {
    if (asks.loading || loading) return <Skeleton rows={8} />
    if (!answered) return <Outage name={say('review')} retry={asks.again} />
    if (reports.length === 0)
      return (
        <div className="empty">
          <b>{say('none')}</b>
          <span className="quiet">{say('noneNext')}</span>
        </div>
      )
    return (
      <>
        <ReportTable
          reports={byMove(reports)}
          several={forms.length > 1 && chosen === ''}
          onOpen={({ submission }) => go({ report: submission.id }, true)}
        />
        {open && (
          <OneReport
            key={open.submission.id}
            report={open}
            passing={passing}
            again={again}
            wanted={open.submission.id === params.get('report')}
          />
        )}
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={say('review')}
        note={answered && say('tally', { draft: count('DRAFT'), returned: count('RETURNED'), locked: count('LOCKED') })}
      >
        <Together reports={reports} passing={passing} />
        {forms.length > 1 && (
          <Choice
            title={say('form')}
            value={chosen}
            all={say('allForms')}
            options={forms.map(({ code, title }) => ({ value: code, label: title }))}
            onChoose={(form) => setParams({ period, ...(form ? { form } : {}) })}
          />
        )}
        <MonthChoice
          period={period}
          onChoose={(month) => setParams({ period: month, ...(chosen ? { form: chosen } : {}) })}
        />
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
