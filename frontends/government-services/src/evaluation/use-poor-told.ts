import { useCallback } from 'react'
import type { Told } from '../lamp-word.tsx'
import { daysKey } from '../days-key.ts'
import { useText } from '../words.ts'

/** Days before the end of the fifteen working days from which a bad evaluation is urgent. */
const NEAR = 7

/** How a bad evaluation stands against its fifteen working days. */
export function usePoorTold(): (row: { daysLeft: number | null }) => Told {
  const say = useText()
  return useCallback(
    ({ daysLeft }) => {
      if (daysLeft === null) return { light: 'GREEN', word: say('code.POOR_CLOSED') }
      const word = say(daysKey(daysLeft), { days: Math.abs(daysLeft) })
      return { light: daysLeft < 0 ? 'RED' : daysLeft <= NEAR ? 'YELLOW' : 'GREEN', word }
    },
    [say],
  )
}
