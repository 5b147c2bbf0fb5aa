import { type Told, useCounty } from '@tongchou/frontend-kit'
import { useCallback } from 'react'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import type { AskedShare } from './share-steps.graphql.ts'

/** How a share stands: asked and answered, or not in time. */
export function useShareTold(): (row: Pick<AskedShare, 'stage' | 'answerDueOn'>) => Told {
  const say = useText()
  const { businessDate } = useCounty()
  const { word } = useCodes()
  return useCallback(
    ({ stage, answerDueOn }) => {
      const isLate = stage === 'REQUESTED' && answerDueOn < businessDate
      if (isLate) return { light: 'RED', word: say('sharing.unanswered') }
      const light = stage === 'LIVE' ? 'GREEN' : stage === 'REQUESTED' || stage === 'APPROVED' ? 'YELLOW' : 'UNKNOWN'
      return { light, word: word('shareStage', stage) ?? stage }
    },
    [say, word, businessDate],
  )
}
