import { Component, Suspense, type ErrorInfo, type ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

/** Grey lines in the place of what is on its way, as tall as what will come. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  const say = useWords('kit')
  return (
    <div className="skeleton" role="status" aria-label={say('panel.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} style={{ width: `${92 - ((row * 17) % 40)}%` }} />
      ))}
    </div>
  )
}

type Outages = 'unavailable' | 'broken' | 'notLoaded'

/** The card that stands where a part of the page is away. */
export function Outage({ name, kind = 'unavailable', retry }: { name: string; kind?: Outages; retry?: () => void }) {
  const say = useWords('kit')
  const key = kind === 'unavailable' ? 'panel.unavailableBody' : `panel.${kind}`
  return (
    <div className={`outage ${kind === 'unavailable' ? '' : 'bad'}`} role="status">
      <span>{say(key, { name })}</span>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {say('panel.retry')}
        </button>
      )}
    </div>
  )
}

interface BoundaryProps {
  name: string
  /** Called before the part is tried again, with a count that grows. */
  onRetry?: () => void
  rows?: number
  children: ReactNode
}

/** Keeps a module or widget that is down or throws in its own place; the rest of the page stands. */
export class ModuleBoundary extends Component<BoundaryProps, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    reportError(Object.assign(error, { module: this.props.name, componentStack: info.componentStack }))
  }

  override render() {
    const { error } = this.state
    const retry = () => {
      this.props.onRetry?.()
      this.setState({ error: undefined as never })
    }
    if (error) return <Outage name={this.props.name} kind={isLoading(error) ? 'notLoaded' : 'broken'} retry={retry} />
    return <Suspense fallback={<Skeleton rows={this.props.rows ?? 6} />}>{this.props.children}</Suspense>
  }
}

/** Whether an error means that code could not be fetched, whatever the loader calls it. */
export function isLoading(error: Error): boolean {
  return /RUNTIME-\d+|Failed to fetch|dynamically imported|Loading|import|words of|NetworkError/i.test(error.message)
}
