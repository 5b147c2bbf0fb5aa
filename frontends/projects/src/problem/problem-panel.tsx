import { Panel, RegisterPanel, useAsk, useCounty, useFormats } from '@tongchou/frontend-kit'
import { keepProblem, keepVisit, problemsQuery, type Problem, type Visit } from '../project/project-course.graphql.ts'
import { useProblemFields } from './problem-fields.tsx'
import { useVisitFields } from '../visit/visit-fields.tsx'
import { useText } from '../words.ts'

interface ProblemsData {
  project: { id: string; problems: Problem[] | null; visits: Visit[] | null } | null
}

/** 问题与督导: what stands in the way and who must remove it, and what leaders found on the site. */
export function ProblemPanel({ projectId }: { projectId: string }) {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<ProblemsData>(problemsQuery, { id: projectId })
  return (
    <Panel title={say('panels.problems')} asks={asks}>
      <RegisterPanel
        title={say('problem.register')}
        rows={asks.data?.project?.problems ?? []}
        fields={useProblemFields()}
        keep={keepProblem}
        permission="projects.record"
        nameOf={(row) => row.title}
        history={{ service: 'projects', type: 'Problem' }}
        start={{ raisedOn: businessDate, level: 'DEPARTMENT' }}
        also={{ projectId }}
        refresh={['ProjectProblemsOf', 'ProjectAlertsOf']}
        empty={say('problem.none')}
        addWord={say('problem.add')}
      />
      <RegisterPanel
        title={say('visit.register')}
        rows={asks.data?.project?.visits ?? []}
        fields={useVisitFields()}
        keep={keepVisit}
        permission="projects.record"
        nameOf={(row) => `${fullDay(row.visitedOn)} ${row.leader}`}
        history={{ service: 'projects', type: 'Visit' }}
        start={{ visitedOn: businessDate }}
        also={{ projectId }}
        refresh={['ProjectProblemsOf', 'ProjectAlertsOf']}
        empty={say('visit.none')}
        addWord={say('visit.add')}
      />
    </Panel>
  )
}
