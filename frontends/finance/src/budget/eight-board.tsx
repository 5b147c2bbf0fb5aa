import {
  formatPercent,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useFormats,
  type Column,
  Facts,
  lampColumn,
  useWan,
} from '@tongchou/frontend-kit'
import { lazy, Suspense } from 'react'
import { useNavigate } from 'react-router'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { eightQuery, type EightBoard, type EightRow } from './eight.graphql.ts'

const EightChart = lazy(() => import('./eight.chart.tsx'))

function useColumns(until: string): Column<EightRow>[] {
  const say = useText()
  const { inWan } = useWan()
  const { points } = useFormats()
  const percent = (
    key: string,
    title: string,
    of: (row: EightRow) => number | null,
    more: Partial<Column<EightRow>>,
  ) => ({
    key,
    title,
    value: of,
    render: (row: EightRow) => formatPercent(of(row)),
    align: 'right' as const,
    ...more,
  })
  const gained = ({ share, shareBefore }: EightRow) =>
    share === null || shareBefore === null ? null : share - shareBefore
  return [
    lampColumn(say('eight.schedule'), ({ light }) => ({
      light,
      word: say(`progress.${light as 'GREEN' | 'YELLOW' | 'RED'}`),
    })),
    { key: 'name', title: say('eight.category'), value: (row) => row.name, role: 'title', width: 150 },
    inWan('allocated', say('progress.allocated'), (row) => row.allocated),
    inWan('spent', say('eight.spentUntil', { month: until }), (row) => row.spent),
    inWan('before', say('eight.lastYear'), (row) => row.spentBefore, { role: 'wide-only' }),
    percent('growth', say('eight.growth'), (row) => row.growth, {}),
    percent('progress', say('progress.progress'), (row) => row.progress, {}),
    percent('share', say('eight.share'), (row) => row.share, { role: 'wide-only' }),
    {
      key: 'gained',
      title: say('eight.gained'),
      value: gained,
      render: (row) => points(gained(row), true),
      align: 'right',
      role: 'wide-only',
    },
    percent('covered', say('eight.covered'), (row) => row.covered, { role: 'wide-only' }),
  ]
}

/** 财政八项支出: each of the eight against the same months of last year and the schedule of the year. */
export default function EightBoardPage() {
  const say = useText()
  const go = useNavigate()
  const { month } = useFormats()
  const asks = useAsk<{ eightSpendingBoard: EightBoard | null }>(eightQuery)
  const board = asks.data?.eightSpendingBoard
  const columns = useColumns(board ? month(board.until).replace(/^\d{4}年/, '') : '')
  if (asks.loading) return <Skeleton rows={12} />
  if (!board) return <Outage name={say('eight.title')} retry={asks.again} />
  const { categories, eight, whole, schedule, until } = board
  const rows: EightRow[] = [
    ...categories,
    { ...eight, name: say('eight.together') },
    { ...whole, name: say('eight.whole') },
  ]
  return (
    <>
      <PageHeader title={say('eight.title')} note={say('eight.note', { month: month(until) })}>
        <Sisters paths={['progress', 'budget-lines']} />
      </PageHeader>
      <Facts
        label={say('eight.title')}
        facts={[
          [say('eight.growth'), formatPercent(eight.growth)],
          [say('eight.wholeGrowth'), formatPercent(whole.growth)],
          [say('eight.share'), formatPercent(eight.share)],
          [say('eight.shareBefore'), formatPercent(eight.shareBefore)],
          [say('progress.progress'), formatPercent(eight.progress)],
          [say('progress.schedule'), formatPercent(schedule)],
        ]}
      />
      <Rows
        label={say('eight.title')}
        rows={rows}
        columns={columns}
        rowKey={({ subject, name }) => subject ?? name ?? ''}
        onOpen={({ subject }) => void go(`/m/finance/budget-lines${subject ? `?subject=${subject}` : ''}`)}
      />
      <Suspense fallback={<Skeleton rows={8} />}>
        <EightChart rows={categories} />
      </Suspense>
    </>
  )
}
