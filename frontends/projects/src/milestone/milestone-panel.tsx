import { Panel, RegisterPanel, useAsk, useCan, useCounty, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo, useState, type ReactNode } from 'react'
import { keepMilestone, milestonesQuery, type Milestone } from '../project/project-course.graphql.ts'
import type { ProjectCore } from '../project/project-detail.graphql.ts'
import { useText } from '../words.ts'
import { TimetableForm } from './timetable-form.tsx'

interface MilestonesData {
  project: { id: string; milestones: Milestone[] | null } | null
}

/** 里程碑与时间表: what was to be reached by when, and what was. */
export function MilestonePanel({ project, children }: { project: ProjectCore; children?: ReactNode }) {
  const say = useText()
  const can = useCan()
  const [settling, setSettling] = useState(false)
  const projectId = project.id
  const { businessDate } = useCounty()
  const asks = useAsk<MilestonesData>(milestonesQuery, { id: projectId })
  const milestones = asks.data?.project?.milestones ?? []
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
        rows={milestones}
        fields={fields}
        keep={keepMilestone}
        permission="projects.record"
        nameOf={(row) => row.name}
        history={{ service: 'projects', type: 'Milestone' }}
        also={{ projectId }}
        refresh={['ProjectMilestonesOf', 'ProjectAlertsOf']}
        empty={say('milestone.none')}
        addWord={say('milestone.add')}
      >
        {can('projects.record') && !project.completedOn && (
          <button type="button" className="button" onClick={() => setSettling(true)}>
            {say('timetable.title')}
          </button>
        )}
      </RegisterPanel>
      {settling && <TimetableForm project={project} milestones={milestones} onClose={() => setSettling(false)} />}
    </Panel>
  )
}
