import {
  formatPercent,
  lampColumn,
  Outage,
  PageHeader,
  Panel,
  Rows,
  Skeleton,
  useAsk,
  useFormats,
  useWan,
  type Column,
  type Light,
} from '@tongchou/frontend-kit'
import { lazy, Suspense, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { codeWord, useCodes } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { trendQuery, type Trend } from './trend.graphql.ts'
import { latestOf, monthsOf } from './trend.rules.ts'

const TrendChart = lazy(() => import('./trend.chart.tsx'))
const lights: Record<Trend['mark'], Light> = { CLIFF: 'RED', FALLING: 'YELLOW', STEADY: 'GREEN', RISING: 'GREEN' }

/** 税收变化分析: twelve months of revenue, by tax or together, and what fell in the latest one. */
export default function TrendPage() {
  const say = useText()
  const choices = useCodes()
  const { month } = useFormats()
  const { inWan } = useWan()
  const [params, setParams] = useSearchParams()
  const kind = params.get('kind') ?? ''
  const asks = useAsk<{ revenueTrend: Trend[] | null }>(trendQuery)
  const rows = asks.data?.revenueTrend
  const months = useMemo(() => monthsOf(rows ?? [], kind), [rows, kind])
  const latest = useMemo(() => latestOf(rows ?? []), [rows])
  if (asks.loading) return <Skeleton rows={12} />
  if (!rows) return <Outage name={say('trend.title')} retry={asks.again} />
  const columns: Column<Trend>[] = [
    lampColumn(say('status'), ({ mark }) => ({ light: lights[mark], word: codeWord(say, 'revenueTrendMark', mark) })),
    { key: 'kind', title: say('trend.kind'), value: (row) => codeWord(say, 'revenueKind', row.kind), role: 'title' },
    inWan('collected', say('trend.collected'), (row) => row.collected),
    inWan('local', say('trend.local'), (row) => row.local, { role: 'wide-only' }),
    {
      key: 'month',
      title: say('trend.monthOnMonth'),
      value: (row) => row.monthOnMonth,
      render: (row) => formatPercent(row.monthOnMonth),
      align: 'right',
    },
    {
      key: 'year',
      title: say('trend.yearOnYear'),
      value: (row) => row.yearOnYear,
      render: (row) => formatPercent(row.yearOnYear),
      align: 'right',
    },
  ]
  const [first] = latest
  return (
    <>
      <PageHeader title={say('trend.title')} note={say('trend.note')}>
        <label className="filter">
          <span>{say('trend.kind')}</span>
          <select
            className="field"
            value={kind}
            onChange={(event) => setParams(event.target.value ? { kind: event.target.value } : {})}
          >
            <option value="">{say('trend.all')}</option>
            {choices('revenueKind').map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Sisters paths={['trend/months']} />
      </PageHeader>
      {months.length === 0 ? (
        <div className="empty">
          <b>{say('trend.none')}</b>
          <span className="quiet">{say('trend.noneNext')}</span>
        </div>
      ) : (
        <Suspense fallback={<Skeleton rows={6} />}>
          <TrendChart months={months} />
        </Suspense>
      )}
      {first && (
        <Panel title={say('trend.latest', { month: month(first.period) })}>
          <Rows
            label={say('trend.latest', { month: month(first.period) })}
            rows={latest}
            columns={columns}
            rowKey={(row) => row.kind}
            onOpen={(row) => setParams({ kind: row.kind })}
          />
        </Panel>
      )}
    </>
  )
}
