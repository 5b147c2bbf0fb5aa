import { MonthlyGrid, Outage, Skeleton, useAsk, useChange, useCounty, type CheckRow } from '@tongchou/frontend-kit'
import { useCallback, useMemo, useState } from 'react'
import { useText } from '../words.ts'
import { useFigureColumns } from './columns.ts'
import { EntryState } from './entry-state.tsx'
import { readKept, useKeeping } from './keep-operations.ts'
import {
  operationForm,
  operationsQuery,
  submissionsQuery,
  submitPeriod,
  type GridLine,
  type Submissions,
} from './monthly-operation.graphql.ts'
import { rowOf, standing } from './monthly-operation.rules.ts'

const shown = ['IndustryObligations', 'IndustrySubmissions', 'EnterpriseOperations']

/** One unit's month: each enterprise a line, last month below each figure, kept as one types, submitted once. */
export function UnitMonth({ period, unit, dueOn }: { period: string; unit: string; dueOn: string | undefined }) {
  const say = useText()
  const { businessDate } = useCounty()
  const [correcting, setCorrecting] = useState('')
  const asks = useAsk<{ enterpriseOperations: GridLine[] | null }>(operationsQuery, { period, unit })
  const submissions = useAsk<Submissions>(submissionsQuery, { period })
  const lines = useMemo(() => asks.data?.enterpriseOperations ?? [], [asks.data])
  const { columns, check } = useFigureColumns(period)
  const { keep, hold, doubts, change } = useKeeping(period, unit, lines, correcting)
  const submission = submissions.data?.industrySubmissions?.nodes.find((each) => each.unit === unit)
  const state = standing(submission?.status ?? null, period, businessDate)
  const step = useChange<{ submitIndustryPeriod: { status: string } }>(submitPeriod, { refresh: shown })
  const rows = useMemo(() => {
    const kept = state === 'open' ? readKept(period, unit) : {}
    return lines.map((line) => {
      const status = line.enterprise.status
      const row = rowOf(line, kept[line.enterprise.uscc])
      return status && status !== 'NORMAL' ? { ...row, note: say(`status.${status}`) } : row
    })
  }, [lines, period, unit, state, say])
  const checked = useCallback<CheckRow>(
    (row) => {
      const own = check(row)
      const told = (doubts[row.id] ?? []).map((text) => ({ level: 'warn' as const, text }))
      // What the table says by itself is not said twice.
      return own.some(({ level }) => level === 'warn') ? own : [...own, ...told]
    },
    [check, doubts],
  )
  const submit = async (all: typeof rows) => {
    if (!(await keep(all))) return false
    if (correcting) {
      setCorrecting('')
      asks.again()
      return true
    }
    return Boolean(await step.run({ form: operationForm, period, unit }))
  }
  if (asks.loading || submissions.loading) return <Skeleton rows={10} />
  if (!asks.data?.enterpriseOperations) return <Outage name={say('entry.title')} retry={asks.again} />
  if (rows.length === 0)
    return (
      <div className="empty">
        <b>{say('entry.nothing')}</b>
        <span className="quiet">{say('entry.nothingNext')}</span>
      </div>
    )
  const refusals = [change.sentence, ...Object.values(change.fields), step.sentence, ...Object.values(step.fields)]
  const refusal = refusals.find(Boolean)
  return (
    <>
      <EntryState
        submission={submission}
        period={period}
        dueOn={dueOn}
        correcting={correcting}
        onCorrect={setCorrecting}
      />
      {refusal && (
        <p className="form-fault" role="alert">
          {refusal}
        </p>
      )}
      <MonthlyGrid
        key={`${period} ${unit} ${correcting}`}
        title={say('entry.title')}
        rows={rows}
        columns={columns}
        check={checked}
        onDraft={correcting ? hold : keep}
        onSubmit={submit}
        readOnly={state !== 'open' && !correcting}
      />
    </>
  )
}
