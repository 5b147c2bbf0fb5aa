import {
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
  useUnits,
  WhenSeen,
  type Column,
} from '@tongchou/frontend-kit'
import { lazy, Suspense, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useText } from '../words.ts'
import type { blockers, sectors } from '../project/project.codes.ts'
import { notStartedQuery, ratesQuery, type NotStarted, type RateRow } from './report.graphql.ts'

const RateChart = lazy(() => import('./rate.chart.tsx'))
const groups = ['SECTOR', 'TOWNSHIP', 'AUTHORITY', 'OWNER'] as const
type Group = (typeof groups)[number]

function NotStartedPanel() {
  const say = useText()
  const { fullDay } = useFormats()
  const go = useNavigate()
  const asks = useAsk<{ projectsNotStarted: NotStarted[] | null }>(notStartedQuery)
  const rows = asks.data?.projectsNotStarted ?? []
  const columns: Column<NotStarted>[] = [
    { key: 'name', title: say('name'), value: (row) => row.project.name, role: 'title' },
    { key: 'wave', title: say('wave'), value: (row) => row.wave },
    { key: 'deadline', title: say('rate.deadline'), value: (row) => fullDay(row.deadline) },
    {
      key: 'late',
      title: say('rate.late'),
      value: (row) => row.daysLate,
      render: (row) =>
        row.daysLate !== null && row.daysLate > 0 ? (
          <span className="lamp-RED">{say('rate.daysLate', { days: row.daysLate })}</span>
        ) : (
          '—'
        ),
    },
    {
      key: 'blocker',
      title: say('blocker'),
      value: (row) => row.project.blocker && say(`blockers.${row.project.blocker as (typeof blockers)[number]}`),
    },
    { key: 'answerable', title: say('milestone.holder'), value: (row) => row.answerable, role: 'wide-only' },
  ]
  return (
    <Panel title={say('rate.notStarted', { count: rows.length })} asks={asks}>
      {rows.length === 0 ? (
        <p className="quiet">{say('rate.allStarted')}</p>
      ) : (
        <Rows
          label={say('rate.notStarted', { count: rows.length })}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.project.id}
          onOpen={(row) => void go(`/m/projects/list/${row.project.id}`)}
        />
      )}
    </Panel>
  )
}

/** 三率报表: starts, investment and production, by sector or by who carries the projects, against last month. */
export default function RateReport() {
  const say = useText()
  const language = useLanguage()
  const { nameOf } = useUnits()
  const [params, setParams] = useSearchParams()
  const by = groups.find((group) => group === params.get('by')) ?? 'SECTOR'
  const asks = useAsk<{ projectRates: RateRow[] | null }>(ratesQuery, { by })
  const rates = useMemo(() => asks.data?.projectRates ?? [], [asks.data])
  const named = useMemo(
    () => (group: string | null, as: Group) => {
      if (group === null) return say('countyItself')
      if (as === 'SECTOR') return say(`sectors.${group as (typeof sectors)[number]}`)
      return as === 'OWNER' ? group : nameOf(group)
    },
    [say, nameOf],
  )
  const bars = useMemo(
    () =>
      rates
        .slice(0, 20)
        .map((row) => ({ name: named(row.group, by), now: row.investmentRate, last: row.lastInvestmentRate })),
    [rates, named, by],
  )
  const move = (now: number | null, last: number | null) => {
    const points = now === null || last === null ? 0 : now - last
    return Math.abs(points) < 0.05 ? null : <span className="quiet"> {formatPoints(points, language, true)}</span>
  }
  const columns: Column<RateRow>[] = [
    { key: 'place', title: say('rate.place'), value: (row) => row.place, align: 'right', width: 56, role: 'wide-only' },
    { key: 'group', title: say(`rate.of.${by}`), value: (row) => named(row.group, by), role: 'title' },
    { key: 'listed', title: say('rate.listed'), value: (row) => row.listed, align: 'right', role: 'wide-only' },
    { key: 'started', title: say('rate.started'), value: (row) => row.started, align: 'right', role: 'wide-only' },
    {
      key: 'startRate',
      title: say('rate.start'),
      value: (row) => row.startRate,
      render: (row) => (
        <>
          {formatPercent(row.startRate)}
          {move(row.startRate, row.lastStartRate)}
        </>
      ),
      align: 'right',
    },
    {
      key: 'investmentRate',
      title: say('rate.investment'),
      value: (row) => row.investmentRate,
      render: (row) => (
        <>
          {formatPercent(row.investmentRate)}
          {move(row.investmentRate, row.lastInvestmentRate)}
        </>
      ),
      align: 'right',
    },
    { key: 'due', title: say('rate.due'), value: (row) => row.due, align: 'right', role: 'wide-only' },
    {
      key: 'producing',
      title: say('rate.producing'),
      value: (row) => row.producing,
      align: 'right',
      role: 'wide-only',
    },
    {
      key: 'produceRate',
      title: say('rate.produce'),
      value: (row) => row.produceRate,
      render: (row) => formatPercent(row.produceRate),
      align: 'right',
    },
  ]
  if (asks.loading) return <Skeleton rows={12} />
  if (!asks.data?.projectRates) return <Outage name={say('rate.title')} retry={asks.again} />
  return (
    <>
      <PageHeader title={say('rate.title')}>
        {groups.map((group) => (
          <button
            key={group}
            type="button"
            className="button"
            aria-pressed={group === by}
            onClick={() => setParams({ by: group })}
          >
            {say(`rate.by.${group}`)}
          </button>
        ))}
      </PageHeader>
      <Rows label={say('rate.title')} rows={rates} columns={columns} rowKey={(row) => row.group ?? ''} />
      <section className="panel" aria-label={say('rate.chart')}>
        <WhenSeen height={240}>
          <Suspense fallback={<Skeleton rows={6} />}>
            <RateChart rows={bars} />
          </Suspense>
        </WhenSeen>
      </section>
      <NotStartedPanel />
    </>
  )
}
