import { useSearchParams } from 'react-router'
import { useAsk } from '../graph/use-ask.ts'
import { lampColumn } from '../table/columns.tsx'
import { Outage, Skeleton } from '../pieces/outage.tsx'
import { PageHeader } from '../pieces/page.tsx'
import { useUnits } from '../register/use-units.ts'
import { useCounty } from '../session/county.ts'
import type { Column } from '../table/column.ts'
import { Rows } from '../table/rows.tsx'
import { useFormats } from '../words/use-words.ts'
import { Choice, MonthChoice } from './month-choice.tsx'
import type { PeriodForm, PeriodLine, PeriodService } from './period-form.ts'
import { doorsOf, type Owed } from './period.graphql.ts'
import { standingOfOwed } from './period.rules.ts'
import { usePeriodWords } from './period-words.ts'
import { UnitMonth } from './unit-month.tsx'

export interface PeriodEntryProps<Answer, Line extends PeriodLine> extends PeriodService {
  form: PeriodForm<Answer, Line>
}

function Units({ title, owed, onOpen }: { title: string; owed: Owed[]; onOpen: (unit: string) => void }) {
  const say = usePeriodWords()
  const { nameOf } = useUnits()
  const { fullDay } = useFormats()
  const columns: Column<Owed>[] = [
    lampColumn(say('state'), (each) => {
      const { light, key } = standingOfOwed(each)
      return { light, word: say(`states.${key}`) }
    }),
    { key: 'unit', title: say('unit'), value: (each) => nameOf(each.unit), role: 'title' },
    { key: 'total', title: say('total'), value: (each) => each.total, align: 'right' },
    { key: 'filled', title: say('filled'), value: (each) => each.filled, align: 'right' },
    { key: 'dueOn', title: say('dueOn'), value: (each) => fullDay(each.dueOn), role: 'wide-only' },
    { key: 'reason', title: say('returnedFor'), value: (each) => each.reason, role: 'wide-only' },
  ]
  return (
    <Rows label={title} rows={owed} columns={columns} rowKey={({ unit }) => unit} onOpen={({ unit }) => onOpen(unit)} />
  )
}

/** A monthly report: an office with several units sees how far each is; a unit comes straight to its own lines. */
export function PeriodEntry<Answer, Line extends PeriodLine>({ service, form }: PeriodEntryProps<Answer, Line>) {
  const say = usePeriodWords()
  const { businessDate } = useCounty()
  const { nameOf } = useUnits()
  const [params, setParams] = useSearchParams()
  const doors = doorsOf(service)
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const asks = useAsk<Record<string, Owed[] | null>>(doors.owed, { period })
  const answered = asks.data?.[doors.owedAt]
  const owed = (answered ?? []).filter((each) => each.period === period && each.form === form.code)
  const unit = params.get('unit') ?? (owed.length === 1 ? owed[0]?.unit : undefined)
  const choose = (changed: Record<string, string>) =>
    setParams((held) => {
      const next = new URLSearchParams(held)
      for (const [name, value] of Object.entries(changed)) {
        if (value) next.set(name, value)
        else next.delete(name)
      }
      return next
    })
  const body = () => {
    if (asks.loading) return <Skeleton rows={8} />
    if (!answered) return <Outage name={form.title} retry={asks.again} />
    if (owed.length === 0)
      return (
        <div className="empty">
          <b>{say('nothing')}</b>
          <span className="quiet">{say('nothingNext')}</span>
        </div>
      )
    return <Units title={form.title} owed={owed} onOpen={(chosen) => choose({ unit: chosen })} />
  }
  return (
    <>
      <PageHeader title={form.title} note={unit && nameOf(unit)} />
      <div className="table-bar no-print">
        {owed.length > 1 && (
          <Choice
            title={say('unit')}
            value={unit ?? ''}
            all={say('allUnits')}
            options={owed.map((each) => ({ value: each.unit, label: nameOf(each.unit) }))}
            onChoose={(chosen) => choose({ unit: chosen })}
          />
        )}
        <MonthChoice period={period} onChoose={(chosen) => choose({ period: chosen })} />
      </div>
      {unit ? (
        <UnitMonth
          key={`${form.code} ${period} ${unit}`}
          service={service}
          form={form}
          period={period}
          unit={unit}
          dueOn={owed.find((each) => each.unit === unit)?.dueOn}
        />
      ) : (
        body()
      )}
    </>
  )
}
