import { ActionForm, Facts, gql, lampColumn, useCan, useFormats, type Column, type Light } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { useCodeName, useText } from '../words.ts'
import type { SystemLink } from './link.graphql.ts'

const issueKey = gql`
  mutation IssueSystemLinkKey($input: IssueSystemLinkKeyInput!) {
    issueSystemLinkKey(input: $input) {
      linkId
      key
    }
  }
`

interface Issued {
  issueSystemLinkKey: { key: string | null }
}

const refresh = ['ConstructionSystemLinks']
const lights: Record<SystemLink['state'], Light> = {
  UP: 'GREEN',
  SILENT: 'RED',
  PLANNED: 'YELLOW',
  RETIRED: 'UNKNOWN',
}

const MINUTES_OF_HOUR = 60
const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR

/** A stretch of minutes in the largest unit that it fills. */
function useStretch() {
  const say = useText()
  return (minutes: number) => {
    if (minutes < MINUTES_OF_HOUR) return say('centre.minutes', { count: minutes })
    if (minutes < MINUTES_OF_DAY) return say('centre.hours', { count: Math.floor(minutes / MINUTES_OF_HOUR) })
    return say('centre.days', { count: Math.floor(minutes / MINUTES_OF_DAY) })
  }
}

/** Whether a connection is up, and since when it is silent. */
export function useLinkColumns(): Column<SystemLink>[] {
  const say = useText()
  const nameOf = useCodeName()
  return useMemo(
    () => [
      lampColumn<SystemLink>(say('state'), ({ state }) => ({
        light: lights[state],
        word: nameOf('SystemLinkState', state),
      })),
      {
        key: 'key',
        title: say('centre.key'),
        value: ({ hasKey }) => say(hasKey ? 'centre.hasKey' : 'centre.noKey'),
        role: 'wide-only',
      },
    ],
    [say, nameOf],
  )
}

/** A new key for the linked system, shown this once. */
function IssueKey({ row }: { row: SystemLink }) {
  const say = useText()
  const can = useCan()
  const [asking, setAsking] = useState(false)
  const [issued, setIssued] = useState<string | null>()
  if (!can('construction.keep') || row.liveOn === null || row.retiredOn !== null) return null
  return (
    <>
      {issued !== undefined && (
        <p role="status">{issued ? say('centre.issued', { key: issued }) : say('centre.repeated')}</p>
      )}
      <p className="record-acts no-print">
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {say('centre.issue')}
        </button>
      </p>
      {asking && (
        <ActionForm<Issued>
          title={`${say('centre.issue')} · ${row.name}`}
          note={say('centre.issueNote')}
          saveWord={say('centre.issue')}
          document={issueKey}
          also={{ linkId: row.id }}
          refresh={refresh}
          onClose={() => setAsking(false)}
          onDone={({ issueSystemLinkKey }) => setIssued(issueSystemLinkKey.key)}
        />
      )}
    </>
  )
}

/** How a connection is heard, its key, and when it fell silent before. */
export function LinkMore({ row }: { row: SystemLink }) {
  const say = useText()
  const { fullDay } = useFormats()
  const stretch = useStretch()
  const heard = row.lastHeardAt
    ? `${fullDay(row.lastHeardAt.slice(0, 10))} ${row.lastHeardAt.slice(11, 16)}`
    : say('centre.never')
  return (
    <>
      <Facts
        facts={[
          [say('centre.heard'), heard],
          [say('centre.key'), say(row.hasKey ? 'centre.hasKey' : 'centre.noKey')],
        ]}
      />
      {row.silentMinutes !== null && row.silentMinutes > 0 && (
        <p className="lamp-RED">{say('centre.silent', { time: stretch(row.silentMinutes) })}</p>
      )}
      <IssueKey row={row} />
      <h3>{say('centre.silences')}</h3>
      {row.silences.length === 0 && <p className="quiet">{say('centre.noSilences')}</p>}
      <ul className="records">
        {row.silences.map(({ id, beganAt, minutes }) => (
          <li key={id}>
            <span>{fullDay(beganAt.slice(0, 10))}</span>
            <span className="quiet">{stretch(minutes)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
