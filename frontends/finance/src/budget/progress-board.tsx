import {
  Facts,
  formatPercent,
  gql,
  lampColumn,
  Outage,
  PageHeader,
  Rows,
  Skeleton,
  useAsk,
  useUnits,
  useWan,
  type Column,
} from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'

interface Progress {
  unit: string
  township: { code: string } | null
  lines: number
  refined: number
  allocated: number
  spent: number
  progress: number | null
  schedule: number
  light: 'GREEN' | 'YELLOW' | 'RED'
}

const progressQuery = gql`
  query SpendingProgress {
    spendingProgress {
      unit
      township {
        code
      }
      lines
      refined
      allocated
      spent
      progress
      schedule
      light
    }
  }
`

/** 支出进度: each unit against the time schedule of the year, the slowest first. */
export default function ProgressBoard() {
  const say = useText()
  const go = useNavigate()
  const { inWan } = useWan()
  const { nameOf } = useUnits()
  const asks = useAsk<{ spendingProgress: Progress[] | null }>(progressQuery)
  const units = asks.data?.spendingProgress
  if (asks.loading) return <Skeleton rows={12} />
  if (!units) return <Outage name={say('progress.title')} retry={asks.again} />
  const sum = (of: (row: Progress) => number) => units.reduce((total, row) => total + of(row), 0)
  const allocated = sum((row) => row.allocated)
  const columns: Column<Progress>[] = [
    lampColumn(say('status'), ({ light }) => ({ light, word: say(`progress.${light}`) })),
    { key: 'unit', title: say('common.unit'), value: (row) => nameOf(row.unit), role: 'title' },
    inWan('allocated', say('progress.allocated'), (row) => row.allocated),
    inWan('spent', say('progress.spent'), (row) => row.spent),
    {
      key: 'progress',
      title: say('progress.progress'),
      value: (row) => row.progress,
      render: (row) => formatPercent(row.progress),
      align: 'right',
    },
    {
      key: 'refined',
      title: say('progress.refined'),
      value: (row) => say('progress.ofLines', { count: row.refined, lines: row.lines }),
      align: 'right',
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader title={say('progress.title')} note={say('progress.note')}>
        <Sisters paths={['eight', 'budget-lines']} />
      </PageHeader>
      <Facts
        label={say('progress.title')}
        facts={[
          [say('progress.progress'), formatPercent(allocated > 0 ? (sum((row) => row.spent) / allocated) * 100 : null)],
          [say('progress.schedule'), formatPercent(units[0]?.schedule)],
          [
            say('progress.behind'),
            say('progress.units', { count: units.filter(({ light }) => light === 'RED').length }),
          ],
        ]}
      />
      {units.length === 0 ? (
        <p className="quiet">{say('progress.none')}</p>
      ) : (
        <Rows
          label={say('progress.title')}
          rows={units.toSorted((a, b) => (a.progress ?? 0) - (b.progress ?? 0))}
          columns={columns}
          rowKey={({ unit }) => unit}
          onOpen={({ unit, township }) =>
            void go(`/m/finance/budget-lines?${township ? 'township' : 'department'}=${unit}`)
          }
        />
      )}
    </>
  )
}
