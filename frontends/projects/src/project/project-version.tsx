import { Drawer, formatInstant, RecordFacts, useUnits, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { kinds, stages } from './project.codes.ts'
import type { ProjectCore } from './project-detail.graphql.ts'
import { projectFields } from './project-form.tsx'
import { asBefore } from './project-history.rules.ts'

interface VersionProps {
  project: ProjectCore
  /** When the version came to be. */
  at: string
  /** What was done since, the latest first. */
  later: readonly { changes: readonly { field: string; from?: string | null }[] }[]
  onClose: () => void
}

const days = ['listedOn', 'approvedOn', 'startedOn', 'completedOn', 'producingOn', 'libraryOn', 'withdrawnOn'] as const

/** A project as it stood after one entry of its trail. */
export function ProjectVersion({ project, at, later, onClose }: VersionProps) {
  const say = useText()
  const { departments, townships } = useUnits()
  const fields = useMemo<FormField[]>(
    () => [
      {
        name: 'stage',
        title: say('stage'),
        kind: 'choice',
        options: stages.map((value) => ({ value, label: say(`stages.${value}`) })),
      },
      {
        name: 'kind',
        title: say('kind'),
        kind: 'choice',
        options: kinds.map((value) => ({ value, label: say(`kinds.${value}`) })),
      },
      ...projectFields(say, departments, townships, false),
      ...days.map((name): FormField => ({ name, title: say(name), kind: 'day' })),
    ],
    [say, departments, townships],
  )
  const was = useMemo(() => asBefore({ ...project }, later), [project, later])
  return (
    <Drawer title={say('versionOf', { name: project.name, at: formatInstant(at) })} onClose={onClose}>
      {later.length > 0 && <p className="remark">{say('versionSince', { count: later.length })}</p>}
      <RecordFacts fields={fields} row={was} />
    </Drawer>
  )
}
