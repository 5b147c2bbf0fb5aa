import { type Told, useDue } from '@tongchou/frontend-kit'
import { useCallback } from 'react'
import { useText } from '../words.ts'

/** Days before the end of the fifteen working days from which a bad evaluation is urgent. */
const NEAR = 7

/** How a bad evaluation stands against its fifteen working days. */
export function usePoorTold(): (row: { daysLeft: number | null }) => Told {
  const say = useText()
  const { leftWord } = useDue()
  return useCallback(
    ({ daysLeft }) => {
      if (daysLeft === null) return { light: 'GREEN', word: say('code.POOR_CLOSED') }
      const word = leftWord(daysLeft)
      return { light: daysLeft < 0 ? 'RED' : daysLeft <= NEAR ? 'YELLOW' : 'GREEN', word }
    },
    [say, leftWord],
  )
}
