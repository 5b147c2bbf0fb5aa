import { formatNumber, formatPercent, gql, useAsk } from '@tongchou/frontend-kit'
import { BoardFigures } from '../board-figures.tsx'
import { useText } from '../words.ts'

interface Board {
  items: number
  itemsInHall: number
  inHallRate: number | null
  windows: number
  sharedWindows: number
  extraDays: number
  extendedDays: number
  appointmentSlots: number
  appointmentsTaken: number
  offHourCases: number
  holidayCases: number
  tickets: number
  served: number
  meanWaitMinutes: number | null
}

const boardQuery = gql`
  query HallBoard {
    hallBoard {
      items
      itemsInHall
      inHallRate
      windows
      sharedWindows
      extraDays
      extendedDays
      appointmentSlots
      appointmentsTaken
      offHourCases
      holidayCases
      tickets
      served
      meanWaitMinutes
    }
  }
`

const counts = [
  'items',
  'itemsInHall',
  'windows',
  'sharedWindows',
  'extraDays',
  'extendedDays',
  'appointmentSlots',
  'appointmentsTaken',
  'offHourCases',
  'holidayCases',
  'tickets',
  'served',
] as const

/** 大厅运行: items moved in, windows, days open beyond office hours, how many came and how long they waited. */
export function HallBoard() {
  const say = useText()
  const asks = useAsk<{ hallBoard: Board | null }>(boardQuery)
  const board = asks.data?.hallBoard
  return (
    <BoardFigures
      title={say('hall.board')}
      asks={asks}
      figures={
        board && [
          [say('hallFigure.inHallRate'), formatPercent(board.inHallRate)],
          ...counts.map((name) => [say(`hallFigure.${name}`), formatNumber(board[name])] as const),
          [say('hallFigure.meanWaitMinutes'), formatNumber(board.meanWaitMinutes, 1)],
        ]
      }
    />
  )
}
