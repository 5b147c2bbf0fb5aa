import {
  formatNumber,
  formatPercent,
  formatPoints,
  Outage,
  PageHeader,
  Panel,
  Rows,
  Skeleton,
  useAsk,
  useFormats,
  useLanguage,
  type Column,
} from '@tongchou/frontend-kit'
import { lazy, Suspense } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { inWan } from '../project/project.rules.ts'
import { useText } from '../words.ts'
import { dispatchQuery, type Dispatch } from './report.graphql.ts'

const DispatchChart = lazy(() => import('./dispatch.chart.tsx'))

/** 投资调度: how far investment has grown against the growth asked for, and which projects carry it. */
export default function DispatchReport() {
  const say = useText()
  const language = useLanguage()
  const { money, month } = useFormats()
  const go = useNavigate()
  const [params, setParams] = useSearchParams()
  const asked = Number(params.get('growth') ?? 7)
  const growth = Number.isFinite(asked) && asked >= 0 && asked <= 100 ? asked : 7
  const asks = useAsk<{ investmentDispatch: Dispatch | null }>(dispatchQuery, { growth })
  const dispatch = asks.data?.investmentDispatch
  if (asks.loading) return <Skeleton rows={12} />
  if (!dispatch) return <Outage name={say('dispatch.title')} retry={asks.again} />
  const last = dispatch.months.at(-1)
  const columns: Column<Dispatch['contributions'][number]>[] = [
    { key: 'name', title: say('name'), value: (row) => row.project.name, role: 'title' },
    {
      key: 'completed',
      title: say('inWan', { name: say('completedInvestment') }),
      value: (row) => inWan(row.completed),
      align: 'right',
    },
    {
      key: 'points',
      title: say('dispatch.points'),
      value: (row) => Math.round(row.points * 100) / 100,
      render: (row) => formatPoints(row.points, language),
      align: 'right',
    },
  ]
  return (
    <>
      <PageHeader title={say('dispatch.title')} note={last && month(last.period)}>
        <label className="filter">
          <span>{say('dispatch.goal')}</span>
          <select className="field" value={growth} onChange={(event) => setParams({ growth: event.target.value })}>
            {[...new Set([5, 6, 7, 8, 10, 12, growth])]
              .toSorted((a, b) => a - b)
              .map((each) => (
                <option key={each} value={each}>
                  {formatNumber(each)}%
                </option>
              ))}
          </select>
        </label>
      </PageHeader>
      {last && (
        <p>
          {say('dispatch.sentence', { completed: money(last.completed), growth: formatPercent(dispatch.growth) })}{' '}
          <b className={dispatch.missing ? 'lamp-RED' : 'lamp-GREEN'}>
            {dispatch.missing
              ? say('dispatch.missing', { goal: growth, missing: money(dispatch.missing) })
              : say('dispatch.reached', {
                  goal: growth,
                  points: formatPoints((dispatch.growth ?? 0) - growth, language),
                })}
          </b>
        </p>
      )}
      <p className="quiet">{say('dispatch.note')}</p>
      <section className="panel" aria-label={say('dispatch.chart')}>
        <Suspense fallback={<Skeleton rows={6} />}>
          <DispatchChart months={dispatch.months} growth={growth} />
        </Suspense>
      </section>
      <Panel title={say('dispatch.contributions')}>
        <Rows
          label={say('dispatch.contributions')}
          rows={dispatch.contributions}
          columns={columns}
          rowKey={(row) => row.project.id}
          onOpen={(row) => void go(`/m/projects/list/${row.project.id}`)}
        />
      </Panel>
    </>
  )
}
