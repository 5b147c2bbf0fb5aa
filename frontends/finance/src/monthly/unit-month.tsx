import { MonthlyGrid, Outage, Skeleton, useAsk, useChange, useCounty, type GridRow } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useText } from '../words.ts'
import { readHeld, useKeeping } from './keep-month.ts'
import { MonthState } from './month-state.tsx'
import { standing, type Form } from './month.rules.ts'
import { submissionsQuery, submitPeriod, type Submissions } from './period.graphql.ts'
import { useFigures, useMonth } from './use-month.ts'

const shown = ['FinanceObligations', 'FinanceSubmissions', 'RevenueMonth', 'BudgetSpendingMonth']
const none: never[] = []

interface UnitMonthProps {
  form: Form
  title: string
  period: string
  unit: string
  dueOn: string | undefined
}

/** One unit's month: last month below each figure, kept as one types, submitted once. */
export function UnitMonth({ form, title, period, unit, dueOn }: UnitMonthProps) {
  const say = useText()
  const { businessDate } = useCounty()
  const [correcting, setCorrecting] = useState('')
  const { asks, lines = none, read } = useMonth(form, period, unit)
  const { columns, check } = useFigures(form)
  const submissions = useAsk<Submissions>(submissionsQuery, { period })
  const { keep, refusal } = useKeeping({ form, period, unit, lines, read, correctionReason: correcting })
  const step = useChange(submitPeriod, { refresh: shown })
  const submission = submissions.data?.financeSubmissions?.nodes.find(
    (each) => each.unit === unit && each.form === form,
  )
  const state = standing(submission?.status ?? null, period, businessDate)
  const rows = useMemo(() => {
    const held = state === 'open' ? readHeld(form, period, unit) : {}
    return lines.map(({ row }) => ({ ...row, now: held[row.id] ?? row.now }))
  }, [lines, form, period, unit, state])
  if (asks.loading || submissions.loading) return <Skeleton rows={10} />
  if (asks.faults.length > 0 && lines.length === 0) return <Outage name={title} retry={asks.again} />
  if (lines.length === 0)
    return (
      <div className="empty">
        <b>{say('month.noLines')}</b>
        <span className="quiet">{say('month.noLinesNext')}</span>
      </div>
    )
  const submit = async (all: GridRow[]) => {
    if (!(await keep(all))) return false
    if (correcting) {
      setCorrecting('')
      asks.again()
      return true
    }
    return Boolean(await step.run({ form, period, unit }))
  }
  const refused = refusal ?? [step.sentence, ...Object.values(step.fields)].find(Boolean)
  return (
    <>
      <MonthState
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
        key={`${period} ${unit} ${correcting}`}
        title={title}
        rows={rows}
        columns={columns}
        check={check}
        onDraft={keep}
        onSubmit={submit}
        readOnly={state !== 'open' && !correcting}
        correction={correcting !== ''}
      />
    </>
  )
}
