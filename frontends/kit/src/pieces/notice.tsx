import { useSyncExternalStore } from 'react'

let shown: readonly { id: number; text: string }[] = []
let next = 0
const listeners = new Set<() => void>()

function change(to: typeof shown) {
  shown = to
  for (const listener of listeners) listener()
}

/** Says a short sentence at the foot of the page: 已提交，等待审核. Never used for what must be acted on. */
export function notice(text: string): void {
  const id = next++
  change([...shown, { id, text }])
  setTimeout(() => change(shown.filter((each) => each.id !== id)), 4000)
}

/** Where notices appear; the frame places it once. */
export function Notices() {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
  return (
    <div className="notices no-print" role="status" aria-live="polite">
      {current.map((each) => (
        <p key={each.id}>{each.text}</p>
      ))}
    </div>
  )
}
