import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useWords } from '../words/use-words.ts'

export interface View {
  id: string
  title: string
  /** The view; one with a head of its own takes the choice between all of them into it. */
  page: ReactNode | ((choice: ReactNode) => ReactNode)
}

/** Several lists that belong together on one page, one shown at a time; which one stands in the address. */
export function Views({ views, label }: { views: readonly View[]; label?: string }) {
  const say = useWords('kit')
  const [params, setParams] = useSearchParams()
  const shown = views.find(({ id }) => id === params.get('view')) ?? views[0]
  const choice = (
    <nav className="record-acts no-print" aria-label={label ?? say('views')}>
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
  )
  if (typeof shown?.page === 'function') return <div key={shown.id}>{shown.page(choice)}</div>
  return (
    <>
      {choice}
      <div key={shown?.id}>{shown?.page}</div>
    </>
  )
}
