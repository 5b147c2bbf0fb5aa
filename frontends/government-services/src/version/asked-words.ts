import { formatNumber, formatPercent } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import type { Asked, ItemVersion } from './version.graphql.ts'

/** What a version asks of people, in the words of an office. */
export function useAskedWords() {
  const say = useText()
  const { word } = useCodes()
  return useMemo(() => {
    const days = (count: number) => (count === 0 ? say('version.atOnce') : say('version.days', { count }))
    const fee = (yuan: number) => (yuan === 0 ? say('version.free') : say('version.yuan', { sum: formatNumber(yuan) }))
    const depth = ({ onlineDepth }: Pick<Asked, 'onlineDepth'>) => word('onlineDepth', onlineDepth)
    return {
      days,
      fee,
      depth,
      /** All of it in a line. */
      line: (version: ItemVersion): string =>
        [
          say('version.steps', { count: version.stepCount }),
          say('version.materials', { count: version.materialCount }),
          say('version.promise', { promised: days(version.promisedDays), legal: version.legalDays }) +
            (version.promiseCut ? say('version.cut', { cut: formatPercent(version.promiseCut) }) : ''),
          fee(version.fee),
          say('version.visits', { count: version.visits }),
          depth(version),
          version.oneWindow ? say('item.ways.oneWindow') : undefined,
          version.simplified ? say('item.ways.simplified') : undefined,
        ]
          .filter(Boolean)
          .join(' · '),
    }
  }, [say, word])
}
