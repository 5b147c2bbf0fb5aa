import { formatNumber, formatPercent, Rows, useUnits, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { useInUnit, useText } from '../words.ts'
import type { ItemBoard } from './overview.graphql.ts'
import { shareOf } from './overview.rules.ts'

/** 四办 by department: one window, one network, simplified, at once, with both counts of the online rate. */
export function FourWays({ boards }: { boards: ItemBoard[] }) {
  const say = useText()
  const inUnit = useInUnit()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const count = (
    key: 'items' | 'oneWindow' | 'oneNetwork' | 'simplified' | 'atOnce' | 'severalVisits' | 'multiTripOpen',
  ): Column<ItemBoard> => ({
    key,
    title: inUnit(say(`overview.${key}`), 'items'),
    value: (board) => board[key],
    align: 'right',
  })
  const columns: Column<ItemBoard>[] = [
    {
      key: 'department',
      title: say('field.department'),
      value: ({ department }) => (department ? nameOf(department) : say('county')),
      role: 'title',
    },
    count('items'),
    {
      key: 'onlineRate',
      title: say('overview.onlineRate'),
      value: ({ online, onlineCountable, onlineRate }) =>
        onlineCountable === 0
          ? null
          : `${formatNumber(online)} ÷ ${formatNumber(onlineCountable)} = ${formatPercent(onlineRate)}`,
      align: 'right',
    },
    count('oneWindow'),
    count('oneNetwork'),
    count('simplified'),
    count('atOnce'),
    {
      key: 'once',
      title: say('overview.once'),
      value: ({ atMostOneVisit, items }) => formatPercent(shareOf(atMostOneVisit, items)),
      align: 'right',
    },
    count('severalVisits'),
    count('multiTripOpen'),
  ]
  if (boards.length === 0) return <p className="quiet">{say('overview.noItems')}</p>
  return (
    <Rows
      label={say('overview.fourWays')}
      rows={boards}
      columns={columns}
      rowKey={({ department }) => department ?? ''}
      onOpen={({ department }) =>
        void go(`/m/government-services/items${department ? `?department=${department}` : ''}`)
      }
    />
  )
}
