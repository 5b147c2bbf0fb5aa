import { formatPercent, gql, Lamp, useUnits, type Light } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
import { useText } from '../words.ts'

interface Board {
  township: string | null
  received: number
  checked: number
  overdue: number
  checkedShare: number | null
  illegalFarmlandMu: number
  occupiedFarmlandMu: number
  ratio: number | null
  warningAt: number
  lineAt: number
  state: Light
}

const boardsQuery = gql`
  query SatellitePatchBoards {
    figures: satellitePatchBoards {
      township
      received
      checked
      overdue
      checkedShare
      illegalFarmlandMu
      occupiedFarmlandMu
      ratio
      warningAt
      lineAt
      state
    }
  }
`

/** The year's patches by township, and the share of farmland unlawfully occupied against its warning and its line. */
export function PatchBoard() {
  const say = useText()
  const { nameOf } = useUnits()
  return (
    <Figures<Board>
      title={say('patch.board')}
      document={boardsQuery}
      rowKey={({ township }) => township ?? 'all'}
      empty={say('patch.noBoard')}
      columns={[
        {
          key: 'lamp',
          title: say('lamp'),
          value: ({ state }) => state,
          render: ({ state }) => <Lamp light={state} />,
          role: 'lamp',
          width: 84,
        },
        {
          key: 'township',
          title: say('field.township'),
          value: ({ township }) => (township ? nameOf(township) : say('gauge.all')),
          role: 'title',
        },
        figure('received', say('patch.received'), ({ received }) => received),
        figure('checkedShare', say('patch.checkedShare'), ({ checkedShare }) => checkedShare, { isShare: true }),
        figure('overdue', say('patch.overdue'), ({ overdue }) => overdue),
        figure('illegal', say('patch.illegalMu'), ({ illegalFarmlandMu }) => illegalFarmlandMu, { role: 'wide-only' }),
        figure('occupied', say('patch.occupiedMu'), ({ occupiedFarmlandMu }) => occupiedFarmlandMu, {
          role: 'wide-only',
        }),
        figure('ratio', say('patch.ratio'), ({ ratio }) => ratio, {
          render: ({ ratio, warningAt, lineAt }) => (
            <span title={say('patch.lines', { warningAt, lineAt })}>{formatPercent(ratio)}</span>
          ),
        }),
      ]}
    />
  )
}
