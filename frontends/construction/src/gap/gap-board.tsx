import { formatPercent, gql, useAsk } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'

const boardQuery = gql`
  query ConstructionGapBoards {
    gapBoards {
      area
      gaps
      linked
      closed
      closedShare
    }
  }
`

interface Board {
  area: Code<'ConstructionGapArea'>
  gaps: number
  linked: number
  closed: number
  closedShare: number | null
}

/** How many gaps of each area have a project, and how many are closed. */
export function GapBoard() {
  const say = useText()
  const nameOf = useCodeName()
  const boards = useAsk<{ gapBoards: Board[] | null }>(boardQuery).data?.gapBoards ?? []
  if (boards.length === 0) return null
  return (
    <ul className="records">
      {boards.map(({ area, closedShare, ...counts }) => (
        <li key={area}>
          {say('gapView.board', {
            area: nameOf('ConstructionGapArea', area),
            share: formatPercent(closedShare),
            ...counts,
          })}
        </li>
      ))}
    </ul>
  )
}
