import { useEffect, useState } from 'react'
import type { GridColumn, GridRow } from '../entry/grid.rules.ts'
import { ask } from '../graph/client.ts'
import { Box } from '../pieces/dialog.tsx'
import { Skeleton } from '../pieces/outage.tsx'
import { formatNumber } from '../words/formatters.ts'
import { useFormats } from '../words/use-words.ts'
import { changedMeanwhile } from './lines.rules.ts'
import type { PeriodForm, PeriodLine, PeriodMonth } from './period-form.ts'
import { usePeriodWords } from './period-words.ts'
import { variablesOf } from './reports-query.ts'

interface ConflictProps<Answer, Line extends PeriodLine> {
  form: PeriodForm<Answer, Line>
  month: PeriodMonth
  /** The lines as written here, each with the version it was written on. */
  mine: readonly Line[]
  /** With the lines that are to be kept, on the versions that stand now. */
  onChosen: (keep: Line[]) => void
  onClose: () => void
}

function useFigures(columns: GridColumn[]) {
  const { unit } = useFormats()
  return ({ now }: GridRow) =>
    columns
      .map(({ key, title, money, unit: own }) => {
        const value = now[key]
        if (typeof value !== 'number') return `${title} —`
        return `${title} ${formatNumber(money ? value / 10_000 : value)} ${money ? unit('万元') : (own ?? '')}`.trim()
      })
      .join(' · ')
}

/** Two people entered one month: both figures side by side and a choice for each line, never a silent overwrite. */
export function PeriodConflict<Answer, Line extends PeriodLine>({
  form,
  month,
  mine,
  onChosen,
  onClose,
}: ConflictProps<Answer, Line>) {
  const say = usePeriodWords()
  const figuresOf = useFigures(form.columns)
  const [now, setNow] = useState<readonly Line[]>()
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set())
  const { period, unit } = month
  useEffect(() => {
    void ask<Answer>(form.query, variablesOf(form.query, { period, unit })).then(({ data }) =>
      setNow((data && form.linesOf(data, unit)) ?? []),
    )
  }, [form, period, unit])
  const current = new Map((now ?? []).map((line) => [line.id, line]))
  const differing = changedMeanwhile(mine, now ?? [])
  function choose(id: string, ours: boolean) {
    const next = new Set(theirs)
    if (ours) next.delete(id)
    else next.add(id)
    setTheirs(next)
  }
  const chosen = () =>
    mine
      .filter(({ id }) => !theirs.has(id))
      .map((line) => ({ ...line, version: current.get(line.id)?.version ?? line.version }))
  return (
    <Box
      title={say('conflictTitle')}
      onClose={onClose}
      foot={
        <button type="button" className="button primary" disabled={!now} onClick={() => onChosen(chosen())}>
          {say('conflictSave')}
        </button>
      }
    >
      <p>{say('conflictBody')}</p>
      {!now && <Skeleton rows={3} />}
      {differing.map((line) => (
        <fieldset key={line.id} className="conflict">
          <legend>{line.name}</legend>
          {[true, false].map((ours) => (
            <label key={String(ours)}>
              <input
                type="radio"
                name={line.id}
                checked={theirs.has(line.id) !== ours}
                onChange={() => choose(line.id, ours)}
              />{' '}
              {say(ours ? 'mine' : 'theirs', { figures: figuresOf((ours ? undefined : current.get(line.id)) ?? line) })}
            </label>
          ))}
        </fieldset>
      ))}
    </Box>
  )
}
