import { Lamp, Link } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { useStarted } from './use-started.ts'

/** How many projects began without a wage account, beside the alerts that the service finds alone. */
export function StartedLine() {
  const say = useText()
  const { without } = useStarted()
  if (without.length === 0) return null
  return (
    <p>
      <Lamp light="RED" quiet />{' '}
      <Link to="/m/employment/started">{say('started.line', { count: without.length })}</Link>
    </p>
  )
}
