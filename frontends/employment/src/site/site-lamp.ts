import type { Light } from '@tongchou/frontend-kit'
import { codesOf } from '../codes.ts'
import type { Text } from '../words.ts'

/** How a site stands, in the words of the office. */
export function stateWord(state: string | null | undefined, say: Text): string {
  const found = codesOf('siteState').find(({ value }) => value === state)
  return found ? say(`code.${found.word}`) : '—'
}

/** A site's lamp as the console draws lamps. */
export const lightOf = (lamp: 'GREEN' | 'YELLOW' | 'RED' | null | undefined): Light => lamp ?? 'UNKNOWN'
