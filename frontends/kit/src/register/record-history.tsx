import { gql } from '@apollo/client'
import type { DocumentNode } from 'graphql'
import { useMemo, useState } from 'react'
import type { FormField } from '../form/form.rules.ts'
import { useAsk } from '../graph/use-ask.ts'
import { Skeleton } from '../pieces/outage.tsx'
import { useActWords } from '../review/act-words.ts'
import { HistoryPanel, type HistoryEntry } from '../review/history-panel.tsx'
import { useFormats, useWords } from '../words/use-words.ts'
import { firstOf, readOf, trailValue } from './register.rules.ts'
import { useRegisterWords } from './use-register-words.ts'

interface Trail {
  trail: { totalCount: number; nodes: HistoryEntry[] } | null
}

const documents = new Map<string, DocumentNode>()

function trailOf(service: string): DocumentNode {
  const known = documents.get(service)
  if (known) return known
  const made = gql(`query RecordTrail($subject: ID!, $type: String!, $first: Int!) {
    trail: ${service}History(subject: $subject, type: $type, first: $first) {
      totalCount
      nodes { sequence at actor action reason changes { field from to } }
    }
  }`)
  documents.set(service, made)
  return made
}

const step = 10
// The trail keeps money in 分.
const fen = 100

export interface RecordHistoryProps {
  /** The service that keeps the record, as its root field is named: `naturalResources` answers `naturalResourcesHistory`. */
  service: string
  /** The type of the record in the trail: `InvestmentPolicy`. */
  type: string
  subject: string
  /** Fields with names and choices, by which the trail is read. */
  fields: readonly FormField[]
}

function Entries({ service, type, subject, fields }: RecordHistoryProps) {
  const say = useWords('kit')
  const words = useRegisterWords()
  const actOf = useActWords()
  const { money } = useFormats()
  const [first, setFirst] = useState(step)
  const asks = useAsk<Trail>(trailOf(service), { subject, type, first })
  const known = useMemo(() => new Map(fields.map((field) => [field.name, field])), [fields])
  const trail = asks.data?.trail
  if (asks.loading) return <Skeleton rows={3} />
  const began = firstOf(trail)
  const entries = (trail?.nodes ?? []).map((entry) => ({
    ...entry,
    actor: entry.actor === 'platform' ? say('register.platform') : entry.actor,
    changes: entry.sequence === began ? [] : entry.changes.filter(({ field }) => known.has(field)),
  }))
  const labelOf = (name: string, text: string) => {
    const field = known.get(name)
    const value = trailValue(text)
    if (!field) return String(value)
    if (field.kind === 'money') return money(Number(value) / fen)
    return String(readOf(field, { [name]: value }, words) ?? '')
  }
  const left = (trail?.totalCount ?? 0) - (trail?.nodes.length ?? 0)
  return (
    <>
      <HistoryPanel
        entries={entries}
        nameOf={(field) => known.get(field)?.title ?? field}
        labelOf={labelOf}
        actionOf={({ sequence, action }) => actOf(action) || (sequence === began ? say('register.entered') : '')}
      />
      {left > 0 && (
        <button type="button" className="button" onClick={() => setFirst(first + 4 * step)}>
          {say('register.more', { count: left })}
        </button>
      )}
    </>
  )
}

/** Who changed what of a record, when and why; asked for when it is opened. */
export function RecordHistory(props: RecordHistoryProps) {
  const say = useWords('kit')
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('register.history')}</summary>
      {open && <Entries {...props} />}
    </details>
  )
}
