import {
  HistoryPanel,
  Panel,
  trailValue,
  useAsk,
  useFormats,
  useUnits,
  type HistoryEntry,
} from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useText } from '../words.ts'
import { historyQuery, type HistoryData, type ProjectCore } from './project-detail.graphql.ts'
import { deedOf, isDay, isDeed, isFirst, isNamed, moneyFields, wordGroups } from './project-history.rules.ts'
import { ProjectVersion } from './project-version.tsx'
import { useProjects } from './use-projects.ts'

const step = 10

/** Who changed what of a project, when and why, in the words of the page. */
export function ProjectHistoryPanel({ project }: { project: ProjectCore }) {
  const say = useText()
  const { money, fullDay } = useFormats()
  const { projectName } = useProjects()
  const { nameOf } = useUnits()
  const [first, setFirst] = useState(step)
  const [version, setVersion] = useState<HistoryEntry>()
  const asks = useAsk<HistoryData>(historyQuery, { id: project.id, first })
  const history = asks.data?.projectsHistory
  const entries = (history?.nodes ?? []).map((entry) => ({
    ...entry,
    actor: entry.actor === 'platform' ? say('platform') : entry.actor,
    changes: isFirst(entry) ? [] : entry.changes,
  }))
  function labelOf(field: string, value: string) {
    const plain = String(trailValue(value))
    if (moneyFields.has(field)) return money(Number(plain) / 100)
    if (isDay(field)) return fullDay(plain)
    if (field === 'substituteId') return projectName(plain)
    if (field === 'authority' || field === 'township' || field === 'blockedBy') return nameOf(plain)
    if (plain === 'true' || plain === 'false') return say(plain === 'true' ? 'deed.present' : 'deed.absent')
    const group = wordGroups[field]
    return group ? say(`${group}.${plain}` as 'stages.STARTED') : plain
  }
  return (
    <Panel title={say('panels.history')} asks={asks}>
      <HistoryPanel
        entries={entries}
        nameOf={(field) => (isNamed(field) ? say(field) : field)}
        labelOf={labelOf}
        onVersion={setVersion}
        actionOf={(entry) => {
          const deed = deedOf(entry)
          return isDeed(deed) ? say(`done.${deed}`) : ''
        }}
      />
      {history && history.totalCount > history.nodes.length && (
        <button type="button" className="button" onClick={() => setFirst(first + 4 * step)}>
          {say('historyMore', { count: history.totalCount - history.nodes.length })}
        </button>
      )}
      {version && (
        <ProjectVersion
          project={project}
          at={version.at}
          later={(history?.nodes ?? []).filter(({ sequence }) => sequence > version.sequence)}
          onClose={() => setVersion(undefined)}
        />
      )}
    </Panel>
  )
}
