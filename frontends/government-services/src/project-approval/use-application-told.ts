import { useCounty } from '@tongchou/frontend-kit'
import { useCallback } from 'react'
import type { Told } from '../lamp-word.tsx'
import { daysKey } from '../days-key.ts'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { standingOf } from './application.rules.ts'
import type { ProjectApplication } from './project-application.graphql.ts'

/** How an application stands, in a lamp and a word. */
export function useApplicationTold(): (row: ProjectApplication) => Told {
  const say = useText()
  const { word } = useCodes()
  const { businessDate } = useCounty()
  return useCallback(
    (row) => {
      const { light, key, days } = standingOf(row, businessDate)
      if (key === 'left' || key === 'over')
        return { light, word: say(daysKey(key === 'left' ? days : -days), { days }) }
      if (key === 'decidedLate') return { light, word: say('approval.decidedLate') }
      return { light, word: word('approvalStage', row.stage) ?? row.stage }
    },
    [say, word, businessDate],
  )
}
