import { formatInstant } from '../words/formatters.ts'
import { useWords } from '../words/use-words.ts'

/** One act on a record, as `<service>History(subject)` answers it. */
export interface HistoryEntry {
  sequence: number
  at: string
  actor: string
  action: string
  reason?: string | null
  changes: { field: string; from?: string | null; to?: string | null }[]
}

interface HistoryProps {
  entries: HistoryEntry[]
  /** The name of a field on the page; without one the field's own. */
  nameOf?: (field: string) => string
  labelOf?: (field: string, value: string) => string
  onVersion?: (entry: HistoryEntry) => void
  /** What was done, in words: 登记开工. */
  actionOf?: (entry: HistoryEntry) => string
}

/** Who did what to a record, when, from what to what, and why. */
export function HistoryPanel({
  entries,
  nameOf = (field) => field,
  labelOf = (_, value) => value,
  onVersion,
  actionOf,
}: HistoryProps) {
  const say = useWords('kit')
  if (entries.length === 0) return <p className="quiet">{say('history.none')}</p>
  const shown = (field: string, value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? say('history.blank') : labelOf(field, value)
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.sequence}>
          <p>
            <b>{entry.actor}</b> {actionOf && <span>{actionOf(entry)} </span>}
            <span className="quiet">{formatInstant(entry.at)}</span>{' '}
            {onVersion && (
              <button type="button" className="link-button" onClick={() => onVersion(entry)}>
                {say('history.openVersion')}
              </button>
            )}
          </p>
          {entry.reason && (
            <p>
              {say('history.why')}
              {say('colon')}
              {entry.reason}
            </p>
          )}
          <ul>
            {entry.changes.map((change) => (
              <li key={change.field}>
                {nameOf(change.field)}
                {say('colon')}
                <span className="quiet">{shown(change.field, change.from)}</span> → {shown(change.field, change.to)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
