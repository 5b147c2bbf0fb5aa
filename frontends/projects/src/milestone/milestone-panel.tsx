import { Panel, RegisterPanel, useAsk, useCounty, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo, type ReactNode } from 'react'
import { keepMilestone, milestonesQuery, type Milestone } from '../project/project-course.graphql.ts'
import { useText } from '../words.ts'

interface MilestonesData {
  project: { id: string; milestones: Milestone[] | null } | null
}

/** 里程碑与时间表: what was to be reached by when, and what was. */
export function MilestonePanel({ projectId, children }: { projectId: string; children?: ReactNode }) {
  const say = useText()
  const { businessDate } = useCounty()
  const asks = useAsk<MilestonesData>(milestonesQuery, { id: projectId })
  const fields = useMemo<RegisterField<Milestone>[]>(() => {
    const late = ({ plannedOn, actualOn }: Milestone) => !actualOn && plannedOn < businessDate
    return [
      { name: 'name', title: say('milestone.name'), kind: 'text', required: true, wide: true, column: 'title' },
      { name: 'plannedOn', title: say('milestone.plannedOn'), kind: 'day', required: true, column: 'shown' },
      {
        name: 'actualOn',
        title: say('milestone.actualOn'),
        kind: 'day',
        column: 'shown',
        render: (row) =>
          late(row) ? <span className="lamp-RED">{say('milestone.late')}</span> : (row.actualOn ?? '—'),
      },
      { name: 'holder', title: say('milestone.holder'), kind: 'text', column: 'wide' },
    ]
  }, [say, businessDate])
  return (
    <Panel title={say('panels.course')} asks={asks}>
      {children}
      <RegisterPanel
        title={say('panels.course')}
        rows={asks.data?.project?.milestones ?? []}
        fields={fields}
        keep={keepMilestone}
        permission="projects.record"
        nameOf={(row) => row.name}
        also={{ projectId }}
        refresh={['ProjectMilestonesOf']}
        empty={say('milestone.none')}
        addWord={say('milestone.add')}
      />
    </Panel>
  )
}
