import { Facts, formatPercent, PageHeader, Panel, Rows, useAsk, useFormats, type Column } from '@tongchou/frontend-kit'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { signed } from '../signed.ts'
import { useText } from '../words.ts'
import { byReporting } from './recovery.rules.ts'
import { framesQuery, measures, recoveryQuery, type Frame, type RecoveryMonth } from './recovery.graphql.ts'

const Charts = lazy(() => import('./recovery.chart.tsx'))

/** 扶、提、快、稳: each measure, how much of it is reached. */
function Frames() {
  const say = useText()
  const asks = useAsk<{ industryFrames: Frame[] | null }>(framesQuery)
  const rows = (asks.data?.industryFrames ?? []).flatMap((frame) =>
    frame.measures.map((measure) => ({ ...measure, frame })),
  )
  const refused = asks.faults.some(({ code }) => code === 'forbidden')
  type Row = (typeof rows)[number]
  const nameOf = (code: string) => {
    const known = measures.find((each) => each === code)
    return known ? say(`measure.${known}`) : code
  }
  const columns: Column<Row>[] = [
    { key: 'measure', title: say('recovery.measure'), value: (row) => nameOf(row.code), role: 'title' },
    { key: 'reached', title: say('recovery.reached'), value: (row) => row.reached, align: 'right' },
    { key: 'whole', title: say('recovery.whole'), value: (row) => row.whole, align: 'right' },
    {
      key: 'share',
      title: say('recovery.share'),
      value: (row) => row.share,
      render: (row) => formatPercent(row.share),
      align: 'right',
    },
  ]
  return (
    <Panel title={say('recovery.frames')} asks={asks}>
      {refused && <p className="quiet">{say('credit.wholeCounty')}</p>}
      {rows.length > 0 && (
        <Rows
          label={say('recovery.frames')}
          rows={rows}
          columns={columns}
          rowKey={(row) => `${row.frame.frame} ${row.code}`}
          groupOf={({ frame }) => ({
            key: frame.frame,
            head: (
              <>
                {say(`frame.${frame.frame}`)} <span className="quiet">{formatPercent(frame.score)}</span>
              </>
            ),
          })}
        />
      )}
    </Panel>
  )
}

/** 企稳回升: whether industry recovers, month by month, and what is done for it. */
export default function RecoveryBoard() {
  const say = useText()
  const { money, month: named } = useFormats()
  const asks = useAsk<{ industryRecovery: RecoveryMonth[] | null }>(recoveryQuery)
  const { whole, partial } = byReporting(asks.data?.industryRecovery ?? [])
  const latest = whole.at(-1)
  const state = { ...asks, unavailable: asks.unavailable || (!asks.loading && asks.data?.industryRecovery == null) }
  return (
    <>
      <PageHeader
        title={say('recovery.title')}
        note={latest && say('recovery.until', { month: named(latest.period), units: latest.units })}
      >
        <Link className="button" to="../declining">
          {say('declining.title')}
        </Link>
      </PageHeader>
      {latest && (
        <Facts
          facts={[
            [say('enterprise.output', { month: named(latest.period) }), money(latest.output)],
            [say('recovery.onYear'), signed(latest.yearOnYear)],
            [say('recovery.onMonth'), signed(latest.monthOnMonth)],
            [say('recovery.benefit'), money(latest.benefit)],
            [say('recovery.capacity'), formatPercent(latest.capacityUse)],
          ]}
        />
      )}
      {partial.map((month) => (
        <p key={month.period} className="quiet">
          {say('recovery.partial', { month: named(month.period), units: month.units })}
        </p>
      ))}
      <Panel title={say('recovery.trend')} asks={state}>
        <Suspense fallback={<div style={{ height: 520 }} />}>
          <Charts months={whole} />
        </Suspense>
      </Panel>
      <Frames />
    </>
  )
}
