import { lampColumn } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { ServiceGuide } from './guide.graphql.ts'
import { guideLight, reachOf } from './guide.rules.ts'

/** Whether a guide is found online and answered by telephone, first in a list. */
export function useReachColumn() {
  const say = useText()
  return lampColumn<ServiceGuide>(
    say('guide.reachable'),
    (row) => ({ light: guideLight(row), word: say(`guide.reach.${reachOf(row)}`) }),
    150,
  )
}
