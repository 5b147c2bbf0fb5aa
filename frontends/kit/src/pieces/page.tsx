import { use, type ReactNode } from 'react'
import { faultSentence, type Fault } from '../words/fault.ts'
import { formatInstant } from '../words/formatters.ts'
import { useWords } from '../words/use-words.ts'
import { Skeleton, Outage } from './outage.tsx'
import { ViewChoice } from './views.tsx'

/** The head of a page: what it is, what it counts, what can be done; where the page is one view of several, the choice. */
export function PageHeader({ title, note, children }: { title: ReactNode; note?: ReactNode; children?: ReactNode }) {
  const views = use(ViewChoice)
  return (
    <>
      <header className="page-header">
        <h1>{title}</h1>
        {note && <span className="quiet">{note}</span>}
        {children && <div className="aside no-print">{children}</div>}
      </header>
      {views}
    </>
  )
}

/** What `Panel` must know of an answer; the answer of `useAsk` fits. */
export interface PanelState {
  loading: boolean
  unavailable: boolean
  stale: boolean
  readAt: string | undefined
  again: () => void
  data?: unknown
  /** What was refused: where it took the whole answer away, the part says so instead of showing nothing. */
  faults?: readonly Fault[]
}

/** A part of a page with its own freshness: it waits, is old, or is away alone. */
export function Panel({
  title,
  asks,
  fresh,
  children,
}: {
  title: string
  asks?: PanelState
  fresh?: string
  children: ReactNode
}) {
  const say = useWords('kit')
  const refused = asks?.data ? undefined : asks?.faults?.[0]
  return (
    <section className="panel" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        {asks?.stale ? (
          <span className="quiet">{say('panel.stale', { at: formatInstant(asks.readAt) })}</span>
        ) : (
          fresh && <span className="quiet">{say('panel.fresh', { at: fresh })}</span>
        )}
      </div>
      {asks?.unavailable ? (
        <Outage name={title} retry={asks.again} />
      ) : asks?.loading ? (
        <Skeleton rows={3} />
      ) : refused ? (
        <p role="alert">{faultSentence(refused)}</p>
      ) : (
        children
      )}
    </section>
  )
}
