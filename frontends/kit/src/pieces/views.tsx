import { createContext, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useWords } from '../words/use-words.ts'

export interface View {
  id: string
  title: string
  /** The view: a page with a head of its own, below which the choice between all of them stands. */
  page: ReactNode
}

/** The choice between the views of a page, for the head of the one that is shown. */
export const ViewChoice = createContext<ReactNode>(null)

/** Several lists that belong together on one page, one shown at a time; which one stands in the address. */
export function Views({ views, label }: { views: readonly View[]; label?: string }) {
  const say = useWords('kit')
  const [params, setParams] = useSearchParams()
  const shown = views.find(({ id }) => id === params.get('view')) ?? views[0]
  const choice = (
    <nav className="views no-print" aria-label={label ?? say('views')}>
      {views.map(({ id, title }) => (
        <button key={id} type="button" aria-pressed={id === shown?.id} onClick={() => setParams({ view: id })}>
          {title}
        </button>
      ))}
    </nav>
  )
  return (
    <ViewChoice value={choice}>
      <div key={shown?.id}>{shown?.page}</div>
    </ViewChoice>
  )
}
