import {
  formatNumber,
  Lamp,
  monthBefore,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useFormats,
  type Column,
} from '@tongchou/frontend-kit'
import { useSearchParams } from 'react-router'
import { useChoices } from '../enterprise/choices.ts'
import { useText } from '../words.ts'
import { obligationsQuery } from './monthly-operation.graphql.ts'
import { lampOfOwed, type Owed } from './obligation.rules.ts'
import { UnitMonth } from './unit-month.tsx'

const monthsBack = 12

function monthsUntil(month: string): string[] {
  const months = [month]
  for (let at = month; months.length < monthsBack;) months.push((at = monthBefore(at)))
  return months
}

function Units({ owed, onOpen }: { owed: Owed[]; onOpen: (unit: string) => void }) {
  const say = useText()
  const { unitName } = useChoices()
  const { fullDay } = useFormats()
  const columns: Column<Owed>[] = [
    {
      key: 'status',
      title: say('entry.status'),
      value: (each) => say(`submission.${each.status ?? 'NONE'}` as 'submission.NONE'),
      render: (each) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          <Lamp light={lampOfOwed(each)} quiet /> {say(`submission.${each.status ?? 'NONE'}` as 'submission.NONE')}
        </span>
      ),
      role: 'lamp',
      width: 110,
    },
    { key: 'unit', title: say('enterprise.unit'), value: (each) => unitName(each.unit), role: 'title' },
    { key: 'total', title: say('entry.due'), value: (each) => each.total, align: 'right' },
    { key: 'filled', title: say('entry.filled'), value: (each) => each.filled, align: 'right' },
    {
      key: 'left',
      title: say('entry.left'),
      value: (each) => each.total - each.filled,
      render: (each) => formatNumber(each.total - each.filled),
      align: 'right',
    },
    { key: 'dueOn', title: say('entry.dueOn'), value: (each) => fullDay(each.dueOn), role: 'wide-only' },
    { key: 'reason', title: say('entry.reason'), value: (each) => each.reason, role: 'wide-only' },
  ]
  return (
    <Rows
      label={say('entry.units')}
      rows={owed}
      columns={columns}
      rowKey={(each) => `${each.period} ${each.unit}`}
      onOpen={(each) => onOpen(each.unit)}
    />
  )
}

/** The monthly reports: an office with many units sees how far each is; a unit comes straight to its own lines. */
export default function MonthlyOperationForm() {
  const say = useText()
  const { month: named } = useFormats()
  const { businessDate } = useCounty()
  const { unitName } = useChoices()
  const [params, setParams] = useSearchParams()
  const now = businessDate.slice(0, 7)
  const period = params.get('period') ?? now
  const asks = useAsk<{ industryObligations: Owed[] | null }>(obligationsQuery, { period })
  const owed = (asks.data?.industryObligations ?? []).filter((each) => each.period === period)
  const [only] = owed
  const unit = params.get('unit') ?? (owed.length === 1 ? only?.unit : undefined)
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
  return (
    <>
      <PageHeader title={say('entry.title')} note={unit && unitName(unit)} />
      <div className="table-bar no-print">
        {owed.length > 1 && (
          <label className="filter">
            <span>{say('enterprise.unit')}</span>
            <select className="field" value={unit ?? ''} onChange={(event) => choose({ unit: event.target.value })}>
              <option value="">{say('entry.allUnits')}</option>
              {owed.map((each) => (
                <option key={each.unit} value={each.unit}>
                  {unitName(each.unit)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="filter">
          <span>{say('entry.period')}</span>
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
          period={period}
          unit={unit}
          dueOn={owed.find((each) => each.unit === unit)?.dueOn}
        />
      ) : asks.loading ? (
        <Skeleton rows={8} />
      ) : !asks.data?.industryObligations ? (
        <Outage name={say('entry.title')} retry={asks.again} />
      ) : owed.length === 0 ? (
        <div className="empty">
          <b>{say('entry.nothing')}</b>
          <span className="quiet">{say('entry.nothingNext')}</span>
        </div>
      ) : (
        <Units owed={owed} onOpen={(chosen) => choose({ unit: chosen })} />
      )}
    </>
  )
}
