import { type Told, useCounty, useDue } from '@tongchou/frontend-kit'
import { useCallback } from 'react'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { standingOf } from './application.rules.ts'
import type { ProjectApplication } from './project-application.graphql.ts'

/** How an application stands, in a lamp and a word. */
export function useApplicationTold(): (row: ProjectApplication) => Told {
  const say = useText()
  const { word } = useCodes()
  const { leftWord } = useDue()
  const { businessDate } = useCounty()
  return useCallback(
    (row) => {
      const { light, key, left } = standingOf(row, businessDate)
      if (key === 'left') return { light, word: leftWord(left) }
      if (key === 'decidedLate') return { light, word: say('approval.decidedLate') }
      return { light, word: word('approvalStage', row.stage) ?? row.stage }
    },
    [say, word, leftWord, businessDate],
  )
}
