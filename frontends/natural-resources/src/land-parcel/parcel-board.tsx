import { formatNumber, Link, Panel, Rows, useAsk, type Column } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { parcelBoardQuery, type ParcelBoard as Board } from './parcel.graphql.ts'

interface Line {
  key: string
  name: string
  to: string
  parcels: number
  areaMu: number
}

function Counts({ title, lines }: { title: string; lines: Line[] }) {
  const say = useText()
  const columns: Column<Line>[] = [
    {
      key: 'name',
      title,
      value: ({ name }) => name,
      render: ({ name, to }) => <Link to={to}>{name}</Link>,
      role: 'title',
    },
    { key: 'parcels', title: say('parcel.count'), value: ({ parcels }) => parcels, align: 'right' },
    {
      key: 'areaMu',
      title: say('parcel.areaMu'),
      value: ({ areaMu }) => areaMu,
      render: ({ areaMu }) => formatNumber(areaMu),
      align: 'right',
    },
  ]
  return <Rows label={title} rows={lines} columns={columns} rowKey={({ key }) => key} />
}

/** All parcels by stage and by class of five-not land, and those where building came before supply; each opens its list. */
export function ParcelBoard() {
  const say = useText()
  const asks = useAsk<{ landParcelBoard: Board | null }>(parcelBoardQuery)
  const board = asks.data?.landParcelBoard
  const to = (name: string, value: string) => `/m/natural-resources/parcels?${name}=${value}`
  return (
    <Panel title={say('parcel.board')} asks={asks}>
      {board && (
        <>
          <p className={board.startedUnsupplied > 0 ? 'lamp-RED' : 'quiet'}>
            <Link to={to('startedUnsupplied', 'true')}>
              {say('parcel.unsuppliedCount', { count: board.startedUnsupplied })}
            </Link>
          </p>
          <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))' }}>
            <Counts
              title={say('stage')}
              lines={board.stages.map(({ stage, ...sums }) => ({
                ...sums,
                key: stage,
                name: say(`landParcelStage.${stage}`),
                to: to('stage', stage),
              }))}
            />
            <Counts
              title={say('parcel.fiveNot')}
              lines={board.fiveNot.map(({ kind, ...sums }) => ({
                ...sums,
                key: kind,
                name: say(`fiveNotKind.${kind}`),
                to: to('fiveNot', kind),
              }))}
            />
          </div>
        </>
      )}
    </Panel>
  )
}
