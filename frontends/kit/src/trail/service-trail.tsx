import { gql } from '@apollo/client'
import type { DocumentNode } from 'graphql'
import { useState } from 'react'
import type { Column } from '../table/column.ts'
import { ServerTable } from '../table/server-table.tsx'
import { useTableState } from '../table/use-table-state.ts'
import { formatInstant } from '../words/formatters.ts'
import { reasonOf, TrailEntry, type TrailLine, useActName } from './trail-entry.tsx'
import { useTrailWords } from './trail-words.ts'

const documents = new Map<string, DocumentNode>()

function trailOf(service: string): DocumentNode {
  const known = documents.get(service)
  if (known) return known
  const made =
    gql(`query ServiceTrail($first: Int!, $offset: Int, $search: String, $outcome: AuditOutcome, $since: Date, $until: Date) {
    trail: ${service}Audit(first: $first, offset: $offset, search: $search, outcome: $outcome, since: $since, until: $until) {
      totalCount
      nodes { sequence at actor action outcome subjectType subjectId reason hash changes { field from to } }
    }
  }`)
  documents.set(service, made)
  return made
}

/** The days between which the trail is shown; they stand in the address, like everything that narrows a list. */
function Days() {
  const say = useTrailWords()
  const [{ filters }, change] = useTableState(['since', 'until'])
  const day = (name: 'since' | 'until') => (
    <label className="filter">
      <span className="quiet">{say(name)}</span>{' '}
      <input
        className="field"
        type="date"
        value={filters[name] ?? ''}
        onChange={(event) => change({ filters: { ...filters, [name]: event.target.value } })}
      />
    </label>
  )
  return (
    <>
      {day('since')}
      {day('until')}
    </>
  )
}

/** All that was done in a service, and what was refused, latest first: for whoever audits it. */
export function ServiceTrail({ service, title }: { service: string; title: string }) {
  const say = useTrailWords()
  const nameOf = useActName()
  const [{ filters }] = useTableState(['outcome', 'since', 'until'])
  const [open, setOpen] = useState<TrailLine>()
  const columns: Column<TrailLine>[] = [
    { key: 'at', title: say('at'), value: ({ at }) => formatInstant(at) },
    {
      key: 'actor',
      title: say('actor'),
      value: ({ actor }) => (actor === 'platform' ? say('platform') : actor),
      role: 'title',
    },
    {
      key: 'action',
      title: say('action'),
      value: ({ action }) => nameOf(action),
      render: ({ action }) => (nameOf(action) === action ? <code>{action}</code> : nameOf(action)),
    },
    {
      key: 'outcome',
      title: say('outcome'),
      value: ({ outcome }) => say(outcome),
      render: ({ outcome }) => <span className={outcome === 'REFUSED' ? 'lamp-RED' : ''}>{say(outcome)}</span>,
    },
    {
      key: 'subject',
      title: say('subject'),
      value: ({ subjectType, subjectId }) => `${subjectType} ${subjectId}`,
      render: ({ subjectType, subjectId }) => (
        <code>
          {subjectType} {subjectId.slice(0, 12)}
        </code>
      ),
      role: 'wide-only',
    },
    { key: 'reason', title: say('reason'), value: reasonOf, role: 'wide-only' },
  ]
  return (
    <>
      <ServerTable<TrailLine>
        title={title}
        document={trailOf(service)}
        at="trail"
        searchHint={say('searchHint')}
        columns={columns}
        rowKey={({ sequence }) => String(sequence)}
        filters={[
          {
            key: 'outcome',
            title: say('outcome'),
            options: (['DONE', 'REFUSED'] as const).map((value) => ({ value, label: say(value) })),
          },
        ]}
        also={filters}
        onOpen={setOpen}
        empty={{ title: say('none'), next: say('noneNext') }}
      >
        <Days />
      </ServerTable>
      {open && <TrailEntry line={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
