import { type Told, useDue } from '@tongchou/frontend-kit'
import { useCallback } from 'react'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import type { ServiceCase } from './case.graphql.ts'
import { lightOfCase } from './case.rules.ts'

/** How a case stands, in a lamp and a word: the days left while it is open, what became of it once it is not. */
export function useCaseTold(): (row: ServiceCase) => Told {
  const say = useText()
  const { word } = useCodes()
  const { leftWord } = useDue()
  return useCallback(
    (row) => {
      const light = lightOfCase(row)
      const { daysLeft } = row
      if (daysLeft !== null) return { light, word: leftWord(daysLeft) }
      return { light, word: light === 'YELLOW' ? say('case.doneLate') : (word('caseStage', row.stage) ?? row.stage) }
    },
    [say, word, leftWord],
  )
}
