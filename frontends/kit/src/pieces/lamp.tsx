import { useWords } from '../words/use-words.ts'

export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'

/** The lamps in the order of a header: what is well, what lags, what alarms, what is not known. */
export const lights: readonly Light[] = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN']

const shapes: Record<Light, React.ReactNode> = {
  GREEN: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  YELLOW: <path d="M6 0.8 11.6 11H0.4Z" fill="currentColor" />,
  RED: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  UNKNOWN: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
}

/** A lamp is a shape, a colour and a word; `quiet` hides the word from sight, never from a screen reader. */
export function Lamp({
  light,
  quiet = false,
  count,
}: {
  light: Light | null | undefined
  quiet?: boolean
  count?: number
}) {
  const say = useWords('kit')
  const shown = light ?? 'UNKNOWN'
  return (
    <span className={`lamp lamp-${shown}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[shown]}
      </svg>
      <span className={quiet ? 'sr-only' : undefined}>{say(`lamp.${shown}`)}</span>
      {count !== undefined && <b>{count}</b>}
    </span>
  )
}
