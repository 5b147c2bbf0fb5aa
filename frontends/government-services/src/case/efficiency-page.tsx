import {
  type Column,
  formatNumber,
  formatPercent,
  lampColumn,
  PageHeader,
  Panel,
  Rows,
  useAsk,
  useUnits,
  WhenSeen,
} from '@tongchou/frontend-kit'
import { lazy, Suspense } from 'react'
import { useNavigate } from 'react-router'
import { BoardFigures } from '../board-figures.tsx'
import { useWhoseFigures } from '../use-whose-figures.ts'
import { useInUnit, useText } from '../words.ts'
import { efficiencyQuery, type Efficiency } from './efficiency.graphql.ts'

const EfficiencyChart = lazy(() => import('./efficiency.chart.tsx'))

function useColumns(): Column<Efficiency>[] {
  const say = useText()
  const inUnit = useInUnit()
  const { nameOf } = useUnits()
  const count = (key: 'accepted' | 'closed' | 'onTime' | 'returned' | 'offHours'): Column<Efficiency> => ({
    key,
    title: inUnit(say(`efficiency.${key}`), 'cases'),
    value: (row) => row[key],
    align: 'right',
  })
  const bad = (key: 'overdue' | 'complained'): Column<Efficiency> => ({
    ...count('closed'),
    key,
    title: inUnit(say(`efficiency.${key}`), 'cases'),
    value: (row) => row[key],
    render: (row) => <span className={row[key] > 0 ? 'lamp-RED' : undefined}>{row[key]}</span>,
  })
  return [
    lampColumn(say('efficiency.card'), ({ card }) => ({ light: card, word: say(`efficiency.cards.${card}`) })),
    { key: 'department', title: say('field.department'), value: ({ department }) => nameOf(department), role: 'title' },
    count('accepted'),
    count('closed'),
    count('onTime'),
    {
      key: 'rate',
      title: say('efficiency.onTimeRate'),
      value: ({ onTimeRate }) => formatPercent(onTimeRate),
      align: 'right',
    },
    bad('overdue'),
    count('returned'),
    bad('complained'),
    count('offHours'),
    {
      key: 'visits',
      title: say('efficiency.meanVisits'),
      value: ({ meanVisits }) => formatNumber(meanVisits, 2),
      align: 'right',
    },
  ]
}

/** 效能监管: how the county and each department kept what was promised; a department opens its cases. */
export default function EfficiencyPage() {
  const say = useText()
  const inUnit = useInUnit()
  const whose = useWhoseFigures()
  const go = useNavigate()
  const columns = useColumns()
  const asks = useAsk<{ serviceEfficiency: Efficiency[] | null }>(efficiencyQuery)
  const rows = asks.data?.serviceEfficiency ?? []
  const all = rows.find(({ department }) => department === null)
  const each = rows.filter(({ department }) => department !== null)
  return (
    <>
      <PageHeader title={say('efficiency.title')} note={say('efficiency.note')} />
      <BoardFigures
        title={whose}
        asks={asks}
        figures={
          all && [
            [inUnit(say('efficiency.accepted'), 'cases'), formatNumber(all.accepted)],
            [inUnit(say('efficiency.closed'), 'cases'), formatNumber(all.closed)],
            [say('efficiency.onTimeRate'), formatPercent(all.onTimeRate)],
            [inUnit(say('efficiency.overdue'), 'cases'), formatNumber(all.overdue)],
            [inUnit(say('efficiency.returned'), 'cases'), formatNumber(all.returned)],
            [inUnit(say('efficiency.complained'), 'cases'), formatNumber(all.complained)],
            [inUnit(say('efficiency.offHours'), 'cases'), formatNumber(all.offHours)],
            [say('efficiency.meanVisits'), formatNumber(all.meanVisits, 2)],
          ]
        }
      />
      <Panel title={say('efficiency.each')} asks={asks}>
        {each.length === 0 ? (
          <p className="quiet">{say('efficiency.none')}</p>
        ) : (
          <Rows
            label={say('efficiency.each')}
            rows={each}
            columns={columns}
            rowKey={({ department }) => department ?? ''}
            onOpen={({ department }) => void go(`/m/government-services/cases?department=${department}`)}
          />
        )}
      </Panel>
      {each.length > 0 && (
        <WhenSeen height={260}>
          <Suspense>
            <EfficiencyChart rows={each} />
          </Suspense>
        </WhenSeen>
      )}
    </>
  )
}
