import {
  faultSentence,
  Outage,
  PageHeader,
  Skeleton,
  useAsk,
  useCan,
  useCounty,
  useFormats,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useText } from '../words.ts'
import { CorrectionBox, MonthlyReportCorrection } from './monthly-report-correction.tsx'
import { MonthlyReportGrid } from './monthly-report-grid.tsx'
import { progressQuery, unitsOwingQuery, type ProgressGrid } from './monthly-report.graphql.ts'
import { monthsBack } from './monthly-report.rules.ts'

interface Owing {
  projectsObligations: { period: string; unit: string; total: number; filled: number; status: string | null }[] | null
}

/** The choice of month and unit, kept in the address so that a colleague sees the same report. */
function useReport() {
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const [params, setParams] = useSearchParams()
  const period = params.get('period') ?? businessDate.slice(0, 7)
  const owing = useAsk<Owing>(unitsOwingQuery, { period })
  const units = (owing.data?.projectsObligations ?? []).filter((each) => each.period === period)
  const usual = units.find(({ unit }) => unit === (viewer?.township?.code ?? viewer?.department?.code)) ?? units[0]
  const unit = params.get('unit') ?? usual?.unit
  return {
    period,
    unit,
    units,
    loading: owing.loading,
    refused: owing.data?.projectsObligations ? undefined : owing.faults[0],
    months: monthsBack(businessDate, 6),
    choose: (next: { period?: string; unit?: string }) =>
      setParams(new URLSearchParams({ period, ...(unit ? { unit } : {}), ...next }), { preventScrollReset: true }),
  }
}

function ReportState({ grid, onCorrect }: { grid: ProgressGrid; onCorrect: () => void }) {
  const say = useText()
  const can = useCan()
  const state = grid.status ?? 'NONE'
  return (
    <p className={grid.status === 'RETURNED' ? 'remark' : 'quiet'}>
      {say(`report.states.${state}`, { reason: grid.reason ?? '' })}
      {!grid.open && grid.status === null && ` ${say('report.closed')}`}
      {grid.status === 'LOCKED' && can('projects.lock') && (
        <>
          {' '}
          <button type="button" className="button" onClick={onCorrect}>
            {say('report.correct')}
          </button>
        </>
      )}
    </p>
  )
}

/** A unit's month as it stands: open for entry, only to be read, or being corrected after the lock. */
function UnitReport({ grid }: { grid: ProgressGrid }) {
  const say = useText()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const title = say('report.title')
  if (reason) return <MonthlyReportCorrection grid={grid} title={title} reason={reason} onDone={() => setReason('')} />
  return (
    <>
      <ReportState grid={grid} onCorrect={() => setAsking(true)} />
      <MonthlyReportGrid grid={grid} title={title} />
      {asking && (
        <CorrectionBox
          onClose={() => setAsking(false)}
          onReason={(given) => {
            setAsking(false)
            setReason(given)
          }}
        />
      )}
    </>
  )
}

/** 月度填报: one unit's month in one table, last month beside it. */
export default function MonthlyReportEntry() {
  const say = useText()
  const { month } = useFormats()
  const { nameOf } = useUnits()
  const { period, unit, units, months, loading, refused, choose } = useReport()
  const asks = useAsk<{ projectProgress: ProgressGrid | null }>(progressQuery, { period, unit }, { skip: !unit })
  const grid = asks.data?.projectProgress
  const shown = grid && grid.period === period && grid.unit === unit ? grid : undefined
  const choices =
    units.some((each) => each.unit === unit) || !unit
      ? units.map((each) => each.unit)
      : [unit, ...units.map((each) => each.unit)]
  const body = () => {
    if (!unit && refused) return <p role="alert">{faultSentence(refused)}</p>
    if (!unit) return loading ? <Skeleton rows={10} /> : <p className="empty">{say('report.nothingOwed')}</p>
    if (shown && shown.rows.length === 0) return <p className="empty">{say('report.nothingOwed')}</p>
    if (shown) return <UnitReport key={`${period} ${unit}`} grid={shown} />
    const fault = asks.faults[0]
    if (asks.unavailable || (!asks.loading && !fault)) return <Outage name={say('report.title')} retry={asks.again} />
    return fault ? <p role="alert">{faultSentence(fault)}</p> : <Skeleton rows={10} />
  }
  return (
    <>
      <PageHeader title={say('report.title')} note={`${month(period)} · ${nameOf(unit)}`}>
        <label className="filter">
          <span>{say('month.period')}</span>
          <select className="field" value={period} onChange={(event) => choose({ period: event.target.value })}>
            {(months.includes(period) ? months : [period, ...months]).map((each) => (
              <option key={each} value={each}>
                {month(each)}
              </option>
            ))}
          </select>
        </label>
        {choices.length > 1 && (
          <label className="filter">
            <span>{say('report.unit')}</span>
            <select className="field" value={unit} onChange={(event) => choose({ unit: event.target.value })}>
              {choices.map((each) => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
        )}
      </PageHeader>
      {body()}
    </>
  )
}
