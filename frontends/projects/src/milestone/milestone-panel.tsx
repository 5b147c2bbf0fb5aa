import { Panel, useAsk, useCounty, type Column } from '@tongchou/frontend-kit'
import { useMemo, type ReactNode } from 'react'
import { keepMilestone, milestonesQuery, type Milestone } from '../project/project-course.graphql.ts'
import { Register } from '../register/register-panel.tsx'
import { useText } from '../words.ts'

interface MilestonesData {
  project: { id: string; milestones: Milestone[] | null } | null
}

/** 里程碑与时间表: what was to be reached by when, and what was. */
export function MilestonePanel({ projectId, children }: { projectId: string; children?: ReactNode }) {
  const say = useText()
  const { businessDate } = useCounty()
  const asks = useAsk<MilestonesData>(milestonesQuery, { id: projectId })
  const fields = useMemo(
    () => [
      { name: 'name', title: say('milestone.name'), kind: 'text' as const, required: true, wide: true },
      { name: 'plannedOn', title: say('milestone.plannedOn'), kind: 'day' as const, required: true },
      { name: 'actualOn', title: say('milestone.actualOn'), kind: 'day' as const },
      { name: 'holder', title: say('milestone.holder'), kind: 'text' as const },
    ],
    [say],
  )
  const late = ({ plannedOn, actualOn }: Milestone) => !actualOn && plannedOn < businessDate
  const columns: Column<Milestone>[] = [
    { key: 'name', title: say('milestone.name'), value: (row) => row.name, role: 'title' },
    { key: 'plannedOn', title: say('milestone.plannedOn'), value: (row) => row.plannedOn },
    {
      key: 'actualOn',
      title: say('milestone.actualOn'),
      value: (row) => row.actualOn ?? (late(row) ? say('milestone.late') : null),
      render: (row) => (late(row) ? <span className="lamp-RED">{say('milestone.late')}</span> : (row.actualOn ?? '—')),
    },
    { key: 'holder', title: say('milestone.holder'), value: (row) => row.holder, role: 'wide-only' },
  ]
  return (
    <Panel title={say('panels.course')} asks={asks}>
      {children}
      <Register
        title={say('panels.course')}
        rows={asks.data?.project?.milestones ?? []}
        columns={columns}
        fields={fields}
        keep={keepMilestone}
        nameOf={(row) => row.name}
        also={{ projectId }}
        refresh={['ProjectMilestonesOf']}
        empty={say('milestone.none')}
        addWord={say('milestone.add')}
      />
    </Panel>
  )
}
