import { useMemo, useState } from 'react'
import { MonthlyGrid } from '../entry/monthly-grid.tsx'
import type { GridRow } from '../entry/grid.rules.ts'
import { useAsk } from '../graph/use-ask.ts'
import { useChange } from '../graph/use-change.ts'
import { Outage, Skeleton } from '../pieces/outage.tsx'
import { operationOf } from '../register/register.rules.ts'
import { useCounty } from '../session/county.ts'
import { useCan } from '../session/session.ts'
import { heldLines, holdLines, placeOfMonth, withHeld } from './held-lines.ts'
import { PeriodConflict } from './period-conflict.tsx'
import type { PeriodForm, PeriodLine, PeriodMonth, PeriodService } from './period-form.ts'
import { doorsOf, stateShown, type Submission } from './period.graphql.ts'
import { mayEnter, standing } from './period.rules.ts'
import { PeriodState } from './period-state.tsx'
import { usePeriodWords } from './period-words.ts'
import { variablesOf } from './reports-query.ts'
import { useKeeping } from './use-keeping.ts'

interface LinesProps<Answer, Line extends PeriodLine> extends PeriodService, Omit<PeriodMonth, 'correctionReason'> {
  form: PeriodForm<Answer, Line>
  lines: readonly Line[]
  submission: Submission | undefined
  dueOn: string | undefined
  /** Reads the lines and their report anew. */
  again: () => void
}

function Lines<Answer, Line extends PeriodLine>(props: LinesProps<Answer, Line>) {
  const { service, form, period, unit, lines, submission, dueOn, again } = props
  const { businessDate } = useCounty()
  const [correcting, setCorrecting] = useState('')
  const [edition, setEdition] = useState(0)
  const month = { period, unit, ...(correcting ? { correctionReason: correcting } : {}) }
  const { keep, check, tried, isConflict, refusal, clear } = useKeeping(form, month, lines)
  const shown = useMemo(() => [...stateShown, operationOf(form.query)], [form])
  const step = useChange<unknown>(doorsOf(service).submit, { refresh: shown })
  const can = useCan()
  const state = standing(submission?.status ?? null, period, businessDate)
  const isOpen = state === 'open' && mayEnter(submission, can(`${service}.record`))
  const rows = useMemo(
    () => withHeld(lines, isOpen ? heldLines(placeOfMonth(form.code, { period, unit })) : {}),
    // eslint-disable-next-line react/exhaustive-deps -- an edition begins with what waits here by then
    [lines, isOpen, form, period, unit, edition],
  )
  async function submit(all: GridRow[]) {
    if (!correcting) return Boolean(await step.run({ form: form.code, period, unit }))
    if ((await keep(all)) !== 'kept') return false
    setCorrecting('')
    again()
    return true
  }
  async function settle(chosen: Line[]) {
    clear()
    // Those given up for the other's figures wait here no longer.
    holdLines(placeOfMonth(form.code, month), tried, [])
    if (chosen.length > 0 && (await keep(chosen)) !== 'kept') return
    setCorrecting('')
    setEdition(edition + 1)
    again()
  }
  const refused = refusal ?? [step.sentence, ...Object.values(step.fields)].find(Boolean)
  return (
    <>
      <PeriodState
        service={service}
        submission={submission}
        period={period}
        dueOn={dueOn}
        correcting={correcting}
        onCorrect={setCorrecting}
      />
      {refused && (
        <p className="form-fault" role="alert">
          {refused}
        </p>
      )}
      <MonthlyGrid
        key={`${edition} ${correcting}`}
        title={form.title}
        rows={rows}
        columns={form.columns}
        {...(form.texts ? { texts: form.texts } : {})}
        {...(form.derive ? { derive: form.derive } : {})}
        {...(form.fillRest ? { fillRest: form.fillRest } : {})}
        check={check}
        onDraft={keep}
        onSubmit={submit}
        readOnly={!isOpen && !correcting}
        correction={correcting !== ''}
      />
      {isConflict && (
        <PeriodConflict
          form={form}
          month={month}
          mine={tried}
          onChosen={(chosen) => void settle(chosen)}
          onClose={clear}
        />
      )}
    </>
  )
}

interface UnitMonthProps<Answer, Line extends PeriodLine> extends PeriodService {
  form: PeriodForm<Answer, Line>
  period: string
  unit: string
  dueOn: string | undefined
}

/** One unit's month: last month below each figure, kept as one types, submitted once. */
export function UnitMonth<Answer, Line extends PeriodLine>(props: UnitMonthProps<Answer, Line>) {
  const { service, form, period, unit } = props
  const say = usePeriodWords()
  const doors = doorsOf(service)
  const asks = useAsk<Answer>(form.query, variablesOf(form.query, { period, unit }))
  const held = useAsk<Record<string, { nodes: Submission[] } | null>>(doors.submissions, { period })
  const lines = useMemo(() => (asks.data ? form.linesOf(asks.data, unit) : undefined), [asks.data, form, unit])
  const submissions = held.data?.[doors.submissionsAt]?.nodes
  if (!lines || !submissions)
    return asks.loading || held.loading ? (
      <Skeleton rows={10} />
    ) : (
      <Outage name={form.title} retry={lines ? held.again : asks.again} />
    )
  if (lines.length === 0)
    return (
      <div className="empty">
        <b>{form.empty?.title ?? say('noLines')}</b>
        <span className="quiet">{form.empty?.next ?? say('noLinesNext')}</span>
      </div>
    )
  return (
    <Lines
      {...props}
      lines={lines}
      submission={submissions.find((each) => each.unit === unit && each.form === form.code)}
      again={() => {
        asks.again()
        held.again()
      }}
    />
  )
}
