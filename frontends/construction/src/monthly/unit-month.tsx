import { MonthlyGrid, Outage, Skeleton, useAsk, useChange, useCounty, type GridRow } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useText } from '../words.ts'
import { heldRows, withHeld } from './held-rows.ts'
import { useKeeping } from './keep-month.ts'
import { MonthState } from './month-state.tsx'
import {
  form,
  monthShown,
  progressQuery,
  submissionsQuery,
  submitPeriod,
  type ProgressAnswer,
  type ProgressGrid,
  type Submission,
  type Submissions,
} from './monthly.graphql.ts'
import { standing } from './monthly.rules.ts'
import { useFigures } from './use-figures.ts'

interface LinesProps {
  grid: ProgressGrid
  submission: Submission | undefined
  dueOn: string | undefined
  again: () => void
}

function Lines({ grid, submission, dueOn, again }: LinesProps) {
  const say = useText()
  const { period, unit } = grid
  const { businessDate } = useCounty()
  const [correcting, setCorrecting] = useState('')
  const [edition, setEdition] = useState(0)
  const { rows, columns, texts, check } = useFigures(grid.rows, correcting !== '')
  const { keep, isConflict, refusal, clear } = useKeeping(grid, check, correcting)
  const step = useChange(submitPeriod, { refresh: monthShown })
  const state = standing(submission?.status ?? null, period, businessDate)
  const isOpen = state === 'open' && grid.open
  const shown = useMemo(() => (isOpen ? withHeld(rows, heldRows(period, unit)) : rows), [rows, isOpen, period, unit])
  async function submit(all: GridRow[]) {
    if (correcting) {
      if (!(await keep(all))) return false
      setCorrecting('')
      again()
      return true
    }
    return Boolean(await step.run({ form, period, unit }))
  }
  function readAgain() {
    clear()
    again()
    setEdition(edition + 1)
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
      {isConflict ? (
        <p className="form-fault" role="alert">
          {say('monthly.conflict')}{' '}
          <button type="button" className="button" onClick={readAgain}>
            {say('monthly.readAgain')}
          </button>
        </p>
      ) : (
        refused && (
          <p className="form-fault" role="alert">
            {refused}
          </p>
        )
      )}
      <MonthlyGrid
        key={`${edition} ${correcting}`}
        title={say('report.title')}
        rows={shown}
        columns={columns}
        texts={texts}
        check={check}
        onDraft={keep}
        onSubmit={submit}
        readOnly={!isOpen && !correcting}
        correction={correcting !== ''}
      />
    </>
  )
}

interface UnitMonthProps {
  period: string
  unit: string
  dueOn: string | undefined
}

/** One unit's month: each work a line, the last figures and the plan beside it, kept as one types, submitted once. */
export function UnitMonth({ period, unit, dueOn }: UnitMonthProps) {
  const say = useText()
  const asks = useAsk<ProgressAnswer>(progressQuery, { period, unit })
  const submissions = useAsk<Submissions>(submissionsQuery, { period })
  const grid = asks.data?.constructionProgress
  if (!grid || !submissions.data?.constructionSubmissions)
    return asks.loading || submissions.loading ? (
      <Skeleton rows={8} />
    ) : (
      <Outage name={say('report.title')} retry={grid ? submissions.again : asks.again} />
    )
  if (grid.rows.length === 0)
    return (
      <div className="empty">
        <b>{say('report.nothingOwed')}</b>
        <span className="quiet">{say('monthly.nothingNext')}</span>
      </div>
    )
  const submission = submissions.data.constructionSubmissions.nodes.find(
    (each) => each.unit === unit && each.form === form,
  )
  return <Lines grid={grid} submission={submission} dueOn={dueOn} again={asks.again} />
}
