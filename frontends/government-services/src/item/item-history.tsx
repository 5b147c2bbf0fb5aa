import { gql, HistoryPanel, Panel, useAsk, useFormats, type FormField, type HistoryEntry } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { deedOf, isFirst, valueOfTrail } from './item-history.rules.ts'

interface Trail {
  governmentServicesHistory: { totalCount: number; nodes: HistoryEntry[] } | null
}

const trailQuery = gql`
  query ServiceItemTrail($id: ID!, $first: Int!) {
    governmentServicesHistory(subject: $id, type: "ServiceItem", first: $first) {
      totalCount
      nodes {
        sequence
        at
        actor
        action
        reason
        changes {
          field
          from
          to
        }
      }
    }
  }
`

const step = 10

/** Who did what with an item, when and why, each act by its name: published, suspended, made anew. */
export function ItemHistory({ id, fields }: { id: string; fields: readonly FormField[] }) {
  const say = useText()
  const { word } = useCodes()
  const { fullDay } = useFormats()
  const [first, setFirst] = useState(step)
  const asks = useAsk<Trail>(trailQuery, { id, first })
  const trail = asks.data?.governmentServicesHistory
  const known = new Map(fields.map((field) => [field.name, field]))
  const firsts = new Set((trail?.nodes ?? []).filter(isFirst).map(({ sequence }) => sequence))
  const entries = (trail?.nodes ?? []).map((entry) => ({
    ...entry,
    actor: entry.actor === 'platform' ? say('history.platform') : entry.actor,
    changes: firsts.has(entry.sequence)
      ? []
      : entry.changes.filter(({ field }) => field === 'stage' || known.has(field)),
  }))
  const labelOf = (name: string, text: string) => {
    const value = valueOfTrail(text)
    if (name === 'stage') return word('itemStage', value) ?? value
    const field = known.get(name)
    if (field?.kind === 'day') return fullDay(value)
    if (field?.kind === 'flag') return say(value === 'true' ? 'history.yes' : 'history.no')
    return field?.options?.find((option) => option.value === value)?.label ?? value
  }
  const left = (trail?.totalCount ?? 0) - (trail?.nodes.length ?? 0)
  return (
    <Panel title={say('history.title')} asks={asks}>
      <HistoryPanel
        entries={entries}
        nameOf={(name) => (name === 'stage' ? say('field.stage') : (known.get(name)?.title ?? name))}
        labelOf={labelOf}
        actionOf={(entry) => {
          const deed = deedOf(entry.action)
          if (deed) return say(`history.${deed}`)
          return firsts.has(entry.sequence) ? say('history.entered') : ''
        }}
      />
      {left > 0 && (
        <button type="button" className="button" onClick={() => setFirst(first + 4 * step)}>
          {say('history.more', { count: left })}
        </button>
      )}
    </Panel>
  )
}
