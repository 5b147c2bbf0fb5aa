import { faultSentence, Outage, PageHeader, Panel, Skeleton, StageSteps, useAsk, Widgets } from '@tongchou/frontend-kit'
import { Link, useParams } from 'react-router'
import { ApprovalStepPanel } from '../approval-step/approval-step-panel.tsx'
import { MilestonePanel } from '../milestone/milestone-panel.tsx'
import { ProjectMonthPanel } from '../monthly-report/project-month-panel.tsx'
import { ProblemPanel } from '../problem/problem-panel.tsx'
import { ProjectChangePanel } from '../project-change/project-change-panel.tsx'
import { ChecklistPanel } from '../responsibility/checklist-panel.tsx'
import { useText } from '../words.ts'
import { projectQuery, type ProjectCore } from './project-detail.graphql.ts'
import { ProjectDeeds } from './project-deeds.tsx'
import {
  ProjectContent,
  ProjectCourse,
  ProjectFacts,
  ProjectLamps,
  ProjectLibrary,
  ProjectWithdrawal,
} from './project-facts.tsx'
import { ProjectHistoryPanel } from './project-history-panel.tsx'
import { ProjectTroubles } from './project-troubles.tsx'
import { stepsTo } from './project.rules.ts'

/** One project, seen by all: what speaks against it first, then one panel after the other in the order of its life. */
export default function ProjectDetail() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<{ project: ProjectCore | null }>(projectQuery, { id })
  const project = asks.data?.project
  if (asks.loading) return <Skeleton rows={14} />
  if (!project) {
    if (asks.unavailable) return <Outage name={say('project')} retry={asks.again} />
    return (
      <div className="empty">
        <b>{asks.faults[0] ? faultSentence(asks.faults[0]) : say('notFound')}</b>
        <Link to="/m/projects/list">{say('backToList')}</Link>
      </div>
    )
  }
  const stages = stepsTo(project.stage, project.startedOn !== null)
  return (
    <>
      <PageHeader
        title={project.name}
        note={[
          project.projectCode ?? say('noCode'),
          say(`kinds.${project.kind}`),
          say('ofYear', { year: project.planYear }),
        ].join(' · ')}
      >
        <ProjectDeeds project={project} />
      </PageHeader>
      <ProjectWithdrawal project={project} />
      <ProjectTroubles project={project} />
      <StageSteps
        stages={stages.map((key) => ({ key, name: say(`stages.${key}`) }))}
        current={project.stage}
        label={say('stage')}
      />
      <ProjectLamps project={project} />
      <ProjectFacts project={project} />
      <Panel title={say('panels.content')} asks={asks}>
        <ProjectContent project={project} />
      </Panel>
      <ApprovalStepPanel projectId={id} />
      <ProjectMonthPanel projectId={id} />
      <MilestonePanel project={project}>
        <ProjectCourse project={project} />
      </MilestonePanel>
      <ChecklistPanel projectId={id} title={say('panels.people')} lists={['FIVE_ONES', 'FOUR_ROLES']} />
      <ChecklistPanel projectId={id} title={say('panels.notices')} lists={['DUAL_NOTICE']} />
      <ProjectChangePanel projectId={id} isListed={project.withdrawnOn === null} />
      <ProblemPanel projectId={id} />
      <Panel title={say('panels.library')} asks={asks}>
        <ProjectLibrary project={project} />
      </Panel>
      <Widgets slot="project.panel" subject={id} />
      <ProjectHistoryPanel project={project} />
    </>
  )
}
