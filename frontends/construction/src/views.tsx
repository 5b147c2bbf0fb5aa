import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useText } from './words.ts'

export interface View {
  key: string
  title: string
  /** The view, with the choice between all of them standing in its head. */
  page: (choice: ReactNode) => ReactNode
}

/** One page of several lists that belong together; which is shown stands in the address. */
export function Views({ views }: { views: readonly View[] }) {
  const say = useText()
  const [params, setParams] = useSearchParams()
  const shown = views.find(({ key }) => key === params.get('view')) ?? views[0]
  const choice = (
    <span className="record-acts" role="group" aria-label={say('view.title')}>
      {views.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          className="button"
          aria-pressed={key === shown?.key}
          onClick={() => setParams({ view: key })}
        >
          {title}
        </button>
      ))}
    </span>
  )
  return shown?.page(choice)
}
