import { useCan } from '@tongchou/frontend-kit'
import { useText } from './words.ts'

/** Whose figures a sum is made of: the whole county's, or those of the viewer's own office. */
export function useWhoseFigures(): string {
  const say = useText()
  return say(useCan()('government-services.overview') ? 'county' : 'ownUnit')
}
