import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'

export interface View {
  id: string
  title: string
  element: ReactNode
}

/** Registers that belong together on one page; which one is shown stands in the address. */
export function Views({ label, of }: { label: string; of: readonly View[] }) {
  const [params, setParams] = useSearchParams()
  const shown = of.find(({ id }) => id === params.get('view')) ?? of[0]
  return (
    <>
      <nav className="record-acts no-print" aria-label={label}>
        {of.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={id === shown?.id}
            onClick={() => setParams({ view: id })}
          >
            {title}
          </button>
        ))}
      </nav>
      <div key={shown?.id}>{shown?.element}</div>
    </>
  )
}
