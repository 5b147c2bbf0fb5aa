import { createContext, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useCan } from '../session/session.ts'
import { useWords } from '../words/use-words.ts'

export interface View {
  id: string
  title: string
  /** The view: a page with a head of its own, below which the choice between all of them stands. */
  page: ReactNode
  /** Who has something to see there; without one everybody. */
  permission?: string
}

/** The choice between the views of a page, for the head of the one that is shown. */
export const ViewChoice = createContext<ReactNode>(null)

/**
 * Several lists that belong together on one page, one shown at a time; which one stands in the address. Those that hold
 * nothing for the viewer are not offered.
 */
export function Views({ views, label }: { views: readonly View[]; label?: string }) {
  const say = useWords('kit')
  const [params, setParams] = useSearchParams()
  const can = useCan()
  const open = views.filter(({ permission }) => can(permission))
  const shown = open.find(({ id }) => id === params.get('view')) ?? open[0]
  const choice = open.length > 1 && (
    <nav className="views no-print" aria-label={label ?? say('views')}>
      {open.map(({ id, title }) => (
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
