import { useSearchParams } from '@tongchou/frontend-kit'
import type { ReactNode } from 'react'

interface ViewsProps {
  label: string
  views: { id: string; title: string; page: ReactNode }[]
}

/** Several lists that belong together on one page, one shown at a time; which one stands in the address. */
export function Views({ label, views }: ViewsProps) {
  const [params, setParams] = useSearchParams()
  const shown = views.find(({ id }) => id === params.get('view')) ?? views[0]
  return (
    <>
      <nav className="record-acts no-print" aria-label={label}>
        {views.map(({ id, title }) => (
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
      <div key={shown?.id}>{shown?.page}</div>
    </>
  )
}
