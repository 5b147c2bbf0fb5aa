import { ActionForm, Facts, formatInstant, gql, lampColumn, useCan, type Column } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import type { SystemLink } from './link.graphql.ts'
import { lightOf } from './link.rules.ts'
import { useLinkWords } from './use-link-words.ts'

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

/** Whether a connection is up and when it was last heard, or since when it is silent. */
export function useLinkColumns(): Column<SystemLink>[] {
  const say = useText()
  const { standing, stateWord, heardWord } = useLinkWords()
  return [
    lampColumn<SystemLink>(say('state'), (link) => ({
      light: lightOf[standing(link)],
      word: stateWord(standing(link)),
    })),
    {
      key: 'heard',
      title: say('centre.heard'),
      value: heardWord,
      render: (link) => <span className={link.state === 'SILENT' ? 'lamp-RED' : undefined}>{heardWord(link)}</span>,
    },
    {
      key: 'key',
      title: say('centre.key'),
      value: ({ hasKey }) => say(hasKey ? 'centre.hasKey' : 'centre.noKey'),
      role: 'wide-only',
    },
  ]
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
        <p role="status">{issued ? say('centre.issued', { key: issued, id: row.id }) : say('centre.repeated')}</p>
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
  const { stretch, heardWord } = useLinkWords()
  return (
    <>
      <Facts
        facts={[
          [say('centre.heard'), row.lastHeardAt ? formatInstant(row.lastHeardAt) : say('centre.never')],
          [say('centre.key'), say(row.hasKey ? 'centre.hasKey' : 'centre.noKey')],
        ]}
      />
      {row.state === 'SILENT' && <p className="lamp-RED">{heardWord(row)}</p>}
      <IssueKey row={row} />
      <h3>{say('centre.silences')}</h3>
      {row.silences.length === 0 && <p className="quiet">{say('centre.noSilences')}</p>}
      <ul className="records">
        {row.silences.map(({ id, beganAt, endedAt, minutes }) => (
          <li key={id}>
            <span>{say('centre.fromTo', { began: formatInstant(beganAt), ended: formatInstant(endedAt) })}</span>
            <span className="quiet">{stretch(minutes)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
