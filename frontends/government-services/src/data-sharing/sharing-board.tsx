import { formatNumber, formatPercent, gql, useAsk, useMarks, useUnits } from '@tongchou/frontend-kit'
import { BoardFigures } from '../board-figures.tsx'
import { useText } from '../words.ts'

interface Board {
  live: ('PLATFORM' | 'NETWORK' | 'STORE' | 'BUSINESS')[]
  departments: number
  connected: number
  unconnected: string[]
  systems: number
  islands: number
  shares: number
  calls: number
  failureRate: number | null
  entriesSaved: number
  credentials: number
}

const boardQuery = gql`
  query SharingBoard {
    sharingBoard {
      live
      departments
      connected
      unconnected
      systems
      islands
      shares
      calls
      failureRate
      entriesSaved
      credentials
    }
  }
`

const counts = ['systems', 'islands', 'shares', 'calls', 'entriesSaved', 'credentials'] as const

/** 一平台、一张网、一个库: how far the county's systems are joined, and what that spared people. */
export function SharingBoard() {
  const say = useText()
  const { separator } = useMarks()
  const { nameOf } = useUnits()
  const asks = useAsk<{ sharingBoard: Board | null }>(boardQuery)
  const board = asks.data?.sharingBoard
  const live = board?.live.map((kind) => say(`code.${kind}`)).join(separator)
  const unconnected = board?.unconnected.map((code) => nameOf(code)).join(separator)
  return (
    <BoardFigures
      title={say('sharing.board')}
      asks={asks}
      figures={
        board && [
          [say('sharingFigure.connected'), `${board.connected} / ${board.departments}`],
          ...counts.map((name) => [say(`sharingFigure.${name}`), formatNumber(board[name])] as const),
          [say('sharingFigure.failureRate'), formatPercent(board.failureRate)],
          [say('sharingFigure.live'), live || '—'],
          [say('sharing.unconnected'), unconnected || '—'],
        ]
      }
    />
  )
}
