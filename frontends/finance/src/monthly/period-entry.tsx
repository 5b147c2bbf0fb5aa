import {
  monthBefore,
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
import { codeWord } from '../codes.ts'
import { lampColumn } from '../lamp-column.tsx'
import { useText } from '../words.ts'
import { lampOfOwed, type Form } from './month.rules.ts'
import { obligationsQuery, type Owed } from './period.graphql.ts'
import { UnitMonth } from './unit-month.tsx'

const monthsBack = 12

function monthsUntil(month: string): string[] {
  const months = [month]
  for (let at = month; months.length < monthsBack;) months.push((at = monthBefore(at)))
  return months
}

function Units({ owed, onOpen }: { owed: Owed[]; onOpen: (unit: string) => void }) {
  const say = useText()
  const { nameOf } = useUnits()
  const { fullDay } = useFormats()
  const columns: Column<Owed>[] = [
    lampColumn(say('status'), (each) => ({
      light: lampOfOwed(each),
      word: each.status ? codeWord(say, 'submissionStatus', each.status) : say('month.nothingYet'),
    })),
    { key: 'unit', title: say('common.unit'), value: (each) => nameOf(each.unit), role: 'title' },
    { key: 'total', title: say('month.total'), value: (each) => each.total, align: 'right' },
    { key: 'filled', title: say('month.filled'), value: (each) => each.filled, align: 'right' },
    { key: 'dueOn', title: say('month.dueOn'), value: (each) => fullDay(each.dueOn), role: 'wide-only' },
    { key: 'reason', title: say('month.reason'), value: (each) => each.reason, role: 'wide-only' },
  ]
  return (
    <Rows
      label={say('month.units')}
      rows={owed}
      columns={columns}
      rowKey={({ unit }) => unit}
      onOpen={({ unit }) => onOpen(unit)}
    />
  )
}

/** A monthly report: an office with many units sees how far each is; a unit comes straight to its own lines. */
export function PeriodEntry({ form, title }: { form: Form; title: string }) {
  const say = useText()
  const { month: named } = useFormats()
  const { businessDate } = useCounty()
  const { nameOf } = useUnits()
  const [params, setParams] = useSearchParams()
  const now = businessDate.slice(0, 7)
  const period = params.get('period') ?? now
  const asks = useAsk<{ financeObligations: Owed[] | null }>(obligationsQuery, { period })
  const owed = (asks.data?.financeObligations ?? []).filter((each) => each.period === period && each.form === form)
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
  const months = [...new Set([period, ...monthsUntil(now)])].toSorted().toReversed()
  const body = () => {
    if (asks.loading) return <Skeleton rows={8} />
    if (!asks.data?.financeObligations) return <Outage name={title} retry={asks.again} />
    if (owed.length === 0)
      return (
        <div className="empty">
          <b>{say('month.nothing')}</b>
          <span className="quiet">{say('month.nothingNext')}</span>
        </div>
      )
    return <Units owed={owed} onOpen={(chosen) => choose({ unit: chosen })} />
  }
  return (
    <>
      <PageHeader title={title} note={unit && nameOf(unit)} />
      <div className="table-bar no-print">
        {owed.length > 1 && (
          <label className="filter">
            <span>{say('common.unit')}</span>
            <select className="field" value={unit ?? ''} onChange={(event) => choose({ unit: event.target.value })}>
              <option value="">{say('month.allUnits')}</option>
              {owed.map((each) => (
                <option key={each.unit} value={each.unit}>
                  {nameOf(each.unit)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="filter">
          <span>{say('month.period')}</span>
          <select className="field" value={period} onChange={(event) => choose({ period: event.target.value })}>
            {months.map((each) => (
              <option key={each} value={each}>
                {named(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {unit ? (
        <UnitMonth
          key={`${period} ${unit}`}
          form={form}
          title={title}
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
