import { formatInstant, useCounty, useFormats } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'
import { standingOf, stretchOf, type LinkStanding } from './link.rules.ts'

interface Heard {
  state: Code<'SystemLinkState'>
  dueOn: string
  lastHeardAt: string | null
  silentMinutes: number | null
}

/** How a connection stands, in words: up and last heard when, silent since when, or when it has to be live. */
export function useLinkWords() {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()

  function stretch(minutes: number): string {
    const { unit, count } = stretchOf(minutes)
    return say(`centre.${unit}`, { count })
  }
  function stateWord(standing: LinkStanding): string {
    return standing === 'LATE' ? say('centre.late') : nameOf('SystemLinkState', standing)
  }
  function heardWord({ state, dueOn, lastHeardAt, silentMinutes }: Heard): string {
    if (state === 'PLANNED') return say('centre.due', { day: fullDay(dueOn) })
    if (lastHeardAt === null) return say('centre.never')
    const at = formatInstant(lastHeardAt)
    if (state !== 'SILENT') return at
    return say('centre.silentSince', { at, time: stretch(silentMinutes ?? 0) })
  }
  return {
    stretch,
    stateWord,
    heardWord,
    standing: (link: Pick<Heard, 'state' | 'dueOn'>): LinkStanding => standingOf(link, businessDate),
  }
}
