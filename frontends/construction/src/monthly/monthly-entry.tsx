import {
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  useUnits,
  type Column,
} from '@tongchou/frontend-kit'
import { useSearchParams } from 'react-router'
import { lampColumn } from '../pieces.tsx'
import { useCodeName, useText } from '../words.ts'
import { form, obligationsQuery, type Owed } from './monthly.graphql.ts'
import { lampOfOwed } from './monthly.rules.ts'
import { PeriodChoice } from './period-choice.tsx'
import { UnitMonth } from './unit-month.tsx'

function Units({ owed, onOpen }: { owed: Owed[]; onOpen: (unit: string) => void }) {
  const say = useText()
  const codeName = useCodeName()
  const { nameOf } = useUnits()
  const { fullDay } = useFormats()
  const columns: Column<Owed>[] = [
    lampColumn<Owed>(say('review.status'), lampOfOwed, ({ status }) =>
      status ? codeName('SubmissionStatus', status) : say('monthly.nothingYet'),
    ),
    { key: 'unit', title: say('report.unit'), value: (each) => nameOf(each.unit), role: 'title' },
    { key: 'total', title: say('monthly.total'), value: (each) => each.total, align: 'right' },
    { key: 'filled', title: say('monthly.filled'), value: (each) => each.filled, align: 'right' },
    { key: 'dueOn', title: say('monthly.dueOn'), value: (each) => fullDay(each.dueOn), role: 'wide-only' },
    { key: 'reason', title: say('monthly.reason'), value: (each) => each.reason, role: 'wide-only' },
  ]
  return (
    <Rows
      label={say('report.title')}
      rows={owed}
      columns={columns}
      rowKey={({ unit }) => unit}
      onOpen={({ unit }) => onOpen(unit)}
    />
  )
}

/** 工程形象进度月报: an office with several units sees how far each is; a unit comes straight to its own lines. */
export default function MonthlyEntry() {
  const say = useText()
  const { businessDate } = useCounty()
  const { nameOf } = useUnits()
  const [params, setParams] = useSearchParams()
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const asks = useAsk<{ constructionObligations: Owed[] | null }>(obligationsQuery, { period })
  const owed = (asks.data?.constructionObligations ?? []).filter((each) => each.period === period && each.form === form)
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
    if (asks.loading) return <Skeleton rows={6} />
    if (!asks.data?.constructionObligations) return <Outage name={say('report.title')} retry={asks.again} />
    if (owed.length === 0)
      return (
        <div className="empty">
          <b>{say('report.nothingOwed')}</b>
          <span className="quiet">{say('monthly.nothingNext')}</span>
        </div>
      )
    return <Units owed={owed} onOpen={(chosen) => choose({ unit: chosen })} />
  }
  return (
    <>
      <PageHeader title={say('report.title')} note={unit && nameOf(unit)} />
      <div className="table-bar no-print">
        {owed.length > 1 && (
          <label className="filter">
            <span>{say('report.unit')}</span>
            <select className="field" value={unit ?? ''} onChange={(event) => choose({ unit: event.target.value })}>
              <option value="">{say('monthly.allUnits')}</option>
              {owed.map((each) => (
                <option key={each.unit} value={each.unit}>
                  {nameOf(each.unit)}
                </option>
              ))}
            </select>
          </label>
        )}
        <PeriodChoice period={period} onChoose={(chosen) => choose({ period: chosen })} />
      </div>
      {unit ? (
        <UnitMonth
          key={`${period} ${unit}`}
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
