import { Lamp } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { lampOf, type EnterpriseStatus } from './enterprise.rules.ts'

/** How an enterprise runs: the lamp's shape and colour, and the county's own word for it. */
export function Status({ status }: { status: EnterpriseStatus | null | undefined }) {
  const say = useText()
  const light = lampOf(status)
  return (
    <span className={`lamp-${light}`} style={{ display: 'inline-flex', gap: 6, whiteSpace: 'nowrap' }}>
      <Lamp light={light} quiet />
      {status ? say(`status.${status}`) : '—'}
    </span>
  )
}
