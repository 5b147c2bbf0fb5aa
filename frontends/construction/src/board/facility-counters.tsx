import { formatPercent, Panel, Rows, useAsk, useCounty, type Column } from '@tongchou/frontend-kit'
import { Link, useNavigate } from 'react-router'
import { totalOf } from '../facility/facility.rules.ts'
import { useCodeName, useText } from '../words.ts'
import { facilityCountersQuery, type KindCounter } from './board.graphql.ts'

const list = '/m/construction/facilities'

/** 还差几座: what of the year's facilities is planned, accepted and still lacking, kind by kind. */
export function FacilityCounters() {
  const say = useText()
  const nameOf = useCodeName()
  const go = useNavigate()
  const { planYear } = useCounty()
  const asks = useAsk<{ facilityCounters: KindCounter[] | null }>(facilityCountersQuery, { year: planYear })
  const rows = (asks.data?.facilityCounters ?? []).filter(({ planned }) => planned > 0)
  const columns: Column<KindCounter>[] = [
    { key: 'kind', title: say('counter.kind'), value: ({ kind }) => nameOf('FacilityKind', kind), role: 'title' },
    {
      key: 'lacking',
      title: say('counter.lacking'),
      value: ({ lacking }) => lacking,
      render: ({ lacking }) => <b className={lacking > 0 ? 'lamp-RED' : 'lamp-GREEN'}>{lacking}</b>,
      align: 'right',
    },
    { key: 'planned', title: say('counter.planned'), value: ({ planned }) => planned, align: 'right' },
    { key: 'started', title: say('counter.started'), value: ({ started }) => started, align: 'right' },
    { key: 'claimed', title: say('counter.claimed'), value: ({ claimed }) => claimed, align: 'right' },
    { key: 'accepted', title: say('counter.accepted'), value: ({ accepted }) => accepted, align: 'right' },
    { key: 'unused', title: say('counter.unused'), value: ({ unused }) => unused, align: 'right' },
    {
      key: 'rate',
      title: say('counter.rate'),
      value: ({ inUseRate }) => inUseRate,
      render: ({ inUseRate }) => formatPercent(inUseRate),
      align: 'right',
    },
  ]
  return (
    <Panel title={say('board.facilities')} asks={asks}>
      {rows.length === 0 ? (
        <p className="quiet">
          {say('board.noFacilities')} <Link to={list}>{say('board.open')}</Link>
        </p>
      ) : (
        <>
          <p>{say('board.lackingAll', totalOf(rows))}</p>
          <Rows
            label={say('board.facilities')}
            rows={rows}
            columns={columns}
            rowKey={({ kind }) => kind}
            onOpen={({ kind }) => void go(`${list}?kind=${kind}&planYear=${planYear}`)}
          />
        </>
      )}
    </Panel>
  )
}
