import type { ReactNode } from 'react'

/** Facts side by side: a name above each value. */
export function Facts({ label, facts }: { label?: string; facts: (readonly [string, ReactNode])[] }) {
  return (
    <dl className="facts" aria-label={label}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}
