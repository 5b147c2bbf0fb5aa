import { useActWords } from '../review/act-words.ts'
import type { HistoryEntry } from '../review/history-panel.tsx'
import { Drawer } from '../pieces/dialog.tsx'
import { Facts } from '../pieces/facts.tsx'
import { ScrollX } from '../pieces/scroll-x.tsx'
import { Rows } from '../table/rows.tsx'
import { faultSentence, isSpoken } from '../words/fault.ts'
import { blank, formatInstant } from '../words/formatters.ts'
import { useTrailWords } from './trail-words.ts'

/** One line of a service's trail. */
export interface TrailLine extends HistoryEntry {
  outcome: 'DONE' | 'REFUSED'
  subjectType: string
  subjectId: string
  hash: string
}

/** The act in words, its own code where it has none: a refusal is known by the door it came to. */
export function useActName(): (action: string) => string {
  const actOf = useActWords()
  return (action) => actOf(action) || action
}

/** Why it was done, or why not: a refusal says its code in words, as the form did. */
export function reasonOf({ reason, outcome, changes }: TrailLine): string | null | undefined {
  const code = outcome === 'REFUSED' ? changes.find(({ field }) => field === 'code')?.to : undefined
  if (!code) return reason
  return isSpoken(code) ? faultSentence({ code, params: {} }) : code
}

/** One line in full, field by field as it is chained. */
export function TrailEntry({ line, onClose }: { line: TrailLine; onClose: () => void }) {
  const say = useTrailWords()
  const nameOf = useActName()
  return (
    <Drawer title={nameOf(line.action)} onClose={onClose}>
      <Facts
        facts={[
          [say('sequence'), line.sequence],
          [say('at'), formatInstant(line.at)],
          [say('actor'), line.actor === 'platform' ? say('platform') : line.actor],
          [say('outcome'), say(line.outcome)],
          [say('action'), <code key="action">{line.action}</code>],
          [say('subjectType'), <code key="type">{line.subjectType || blank}</code>],
          [say('subjectId'), <code key="id">{line.subjectId || blank}</code>],
          [say('reason'), reasonOf(line)],
        ]}
      />
      <h3>{say('changes')}</h3>
      {line.changes.length === 0 ? (
        <p className="quiet">{say('noChanges')}</p>
      ) : (
        <ScrollX>
          <Rows
            label={say('changes')}
            rows={line.changes}
            rowKey={({ field }) => field}
            columns={[
              { key: 'field', title: say('field'), value: ({ field }) => field, role: 'title' },
              { key: 'from', title: say('from'), value: ({ from }) => from },
              { key: 'to', title: say('to'), value: ({ to }) => to },
            ]}
          />
        </ScrollX>
      )}
      <p className="quiet" style={{ overflowWrap: 'anywhere' }}>
        {say('hash')} <code>{line.hash}</code>
      </p>
    </Drawer>
  )
}
