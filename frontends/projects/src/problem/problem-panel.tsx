import { Panel, RegisterPanel, useAsk, useCounty, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { keepProblem, keepVisit, problemsQuery, type Problem, type Visit } from '../project/project-course.graphql.ts'
import { useProblemFields } from './problem-fields.tsx'
import { useText } from '../words.ts'

interface ProblemsData {
  project: { id: string; problems: Problem[] | null; visits: Visit[] | null } | null
}

function useVisitFields(): RegisterField<Visit>[] {
  const say = useText()
  return useMemo(() => {
    const open = <span className="lamp-YELLOW">{say('problem.open')}</span>
    return [
      { name: 'visitedOn', title: say('visit.visitedOn'), kind: 'day', required: true, column: 'title' },
      { name: 'leader', title: say('visit.leader'), kind: 'text', required: true, column: 'shown' },
      { name: 'post', title: say('slot.post'), kind: 'text', column: 'wide' },
      {
        name: 'solvedOn',
        title: say('problem.solvedOn'),
        kind: 'day',
        column: 'shown',
        render: (row) => row.solvedOn ?? (row.found ? open : '—'),
      },
      { name: 'found', title: say('visit.found'), kind: 'long', column: 'shown' },
      { name: 'solution', title: say('problem.solution'), kind: 'long' },
    ]
  }, [say])
}

/** 问题与督导: what stands in the way and who must remove it, and what leaders found on the site. */
export function ProblemPanel({ projectId }: { projectId: string }) {
  const say = useText()
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
        start={{ raisedOn: businessDate, level: 'DEPARTMENT' }}
        also={{ projectId }}
        refresh={['ProjectProblemsOf']}
        empty={say('problem.none')}
        addWord={say('problem.add')}
      />
      <RegisterPanel
        title={say('visit.register')}
        rows={asks.data?.project?.visits ?? []}
        fields={useVisitFields()}
        keep={keepVisit}
        permission="projects.record"
        nameOf={(row) => `${row.visitedOn} ${row.leader}`}
        start={{ visitedOn: businessDate }}
        also={{ projectId }}
        refresh={['ProjectProblemsOf']}
        empty={say('visit.none')}
        addWord={say('visit.add')}
      />
    </Panel>
  )
}
