import { HistoryPanel, Panel, useAsk, useFormats } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import { historyQuery, type HistoryData } from './project-detail.graphql.ts'
import { isNamed, moneyFields, wordOf } from './project-history.rules.ts'

const step = 10

/** Who changed what of a project, when and why, in the words of the page. */
export function ProjectHistoryPanel({ projectId }: { projectId: string }) {
  const say = useText()
  const { money } = useFormats()
  const [first, setFirst] = useState(step)
  const asks = useAsk<HistoryData>(historyQuery, { id: projectId, first })
  const history = asks.data?.projectsHistory
  return (
    <Panel title={say('panels.history')} asks={asks}>
      <HistoryPanel
        entries={history?.nodes ?? []}
        nameOf={(field) => (isNamed(field) ? say(field) : field)}
        labelOf={(field, value) => {
          const plain = wordOf(value)
          if (moneyFields.has(field)) return money(Number(plain) / 100)
          const group = { stage: 'stages', kind: 'kinds', blocker: 'blockers', startEvidence: 'evidences' }[field]
          return group ? say(`${group}.${plain}` as 'stages.STARTED') : plain
        }}
      />
      {history && history.totalCount > history.nodes.length && (
        <button type="button" className="button" onClick={() => setFirst(first + 4 * step)}>
          {say('historyMore', { count: history.totalCount - history.nodes.length })}
        </button>
      )}
    </Panel>
  )
}
