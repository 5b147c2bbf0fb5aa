import { formatNumber, gql, PageHeader, Panel, Rows, useAsk, useUnits, type Column } from '@tongchou/frontend-kit'
import { useNavigate } from 'react-router'
import { BoardFigures } from '../board-figures.tsx'
import { useWhoseFigures } from '../use-whose-figures.ts'
import { useText } from '../words.ts'

interface Board {
  township: string | null
  townshipPoints: number
  villagePoints: number
  functionsPresent: number
  functionsLacking: number
  items: number
  accepted: number
  handled: number
  assisted: number
}

const boardsQuery = gql`
  query PointBoards {
    pointBoards {
      township
      townshipPoints
      villagePoints
      functionsPresent
      functionsLacking
      items
      accepted
      handled
      assisted
    }
  }
`

const counts = [
  'townshipPoints',
  'villagePoints',
  'items',
  'accepted',
  'handled',
  'assisted',
  'functionsPresent',
  'functionsLacking',
] as const

/** 就近办 by township: the points, what they have and lack, and what they did in the year. */
export function PointBoard() {
  const say = useText()
  const whose = useWhoseFigures()
  const go = useNavigate()
  const { nameOf } = useUnits()
  const asks = useAsk<{ pointBoards: Board[] | null }>(boardsQuery)
  const rows = asks.data?.pointBoards ?? []
  const all = rows.find(({ township }) => township === null)
  const each = rows.filter(({ township }) => township !== null)
  const columns: Column<Board>[] = [
    { key: 'township', title: say('field.township'), value: ({ township }) => nameOf(township), role: 'title' },
    ...counts.map((key): Column<Board> => ({
      key,
      title: say(`pointFigure.${key}`),
      value: (row) => row[key],
      render: (row) => (
        <span className={key === 'functionsLacking' && row[key] > 0 ? 'lamp-RED' : undefined}>
          {formatNumber(row[key])}
        </span>
      ),
      align: 'right',
    })),
  ]
  return (
    <>
      <PageHeader title={say('point.board')} note={say('point.boardNote')} />
      <BoardFigures
        title={whose}
        asks={asks}
        figures={all && counts.map((key) => [say(`pointFigure.${key}`), formatNumber(all[key])] as const)}
      />
      <Panel title={say('point.each')} asks={asks}>
        {each.length === 0 ? (
          <p className="quiet">{say('point.noneEach')}</p>
        ) : (
          <Rows
            label={say('point.each')}
            rows={each}
            columns={columns}
            rowKey={({ township }) => township ?? ''}
            onOpen={({ township }) => void go(`?view=points&township=${township}`)}
          />
        )}
      </Panel>
    </>
  )
}
