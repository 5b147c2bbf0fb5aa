import { Panel, useAsk, useCounty, type Column } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { keepProblem, keepVisit, problemsQuery, type Problem, type Visit } from '../project/project-course.graphql.ts'
import { Register } from '../register/register-panel.tsx'
import { useUnits } from '../units.ts'
import { useText } from '../words.ts'

interface ProblemsData {
  project: { id: string; problems: Problem[] | null; visits: Visit[] | null } | null
}

const levels = ['TOWNSHIP', 'DEPARTMENT', 'LEADER', 'COUNTY'] as const

function useProblemFields() {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'title', title: say('problem.title'), kind: 'text' as const, required: true, wide: true },
      { name: 'raisedBy', title: say('problem.raisedBy'), kind: 'text' as const, required: true },
      { name: 'raisedOn', title: say('problem.raisedOn'), kind: 'day' as const, required: true },
      {
        name: 'department',
        title: say('problem.department'),
        kind: 'choice' as const,
        required: true,
        options: departments,
      },
      {
        name: 'level',
        title: say('problem.level'),
        kind: 'choice' as const,
        required: true,
        options: levels.map((value) => ({ value, label: say(`problem.levels.${value}`) })),
      },
      { name: 'solvedOn', title: say('problem.solvedOn'), kind: 'day' as const },
      { name: 'rating', title: say('problem.rating'), kind: 'number' as const, min: 1, max: 5 },
      { name: 'solution', title: say('problem.solution'), kind: 'long' as const },
    ],
    [say, departments],
  )
}

function useVisitFields() {
  const say = useText()
  return useMemo(
    () => [
      { name: 'visitedOn', title: say('visit.visitedOn'), kind: 'day' as const, required: true },
      { name: 'leader', title: say('visit.leader'), kind: 'text' as const, required: true },
      { name: 'post', title: say('slot.post'), kind: 'text' as const },
      { name: 'solvedOn', title: say('problem.solvedOn'), kind: 'day' as const },
      { name: 'found', title: say('visit.found'), kind: 'long' as const },
      { name: 'solution', title: say('problem.solution'), kind: 'long' as const },
    ],
    [say],
  )
}

/** 问题与督导: what stands in the way and who must remove it, and what leaders found on the site. */
export function ProblemPanel({ projectId }: { projectId: string }) {
  const say = useText()
  const { businessDate } = useCounty()
  const { nameOf } = useUnits()
  const asks = useAsk<ProblemsData>(problemsQuery, { id: projectId })
  const open = <span className="lamp-YELLOW">{say('problem.open')}</span>
  const problems: Column<Problem>[] = [
    { key: 'title', title: say('problem.title'), value: (row) => row.title, role: 'title' },
    { key: 'department', title: say('problem.department'), value: (row) => nameOf(row.department) },
    { key: 'level', title: say('problem.level'), value: (row) => say(`problem.levels.${row.level}`) },
    { key: 'raisedOn', title: say('problem.raisedOn'), value: (row) => row.raisedOn, role: 'wide-only' },
    {
      key: 'solvedOn',
      title: say('problem.solvedOn'),
      value: (row) => row.solvedOn ?? say('problem.open'),
      render: (row) => row.solvedOn ?? open,
    },
    { key: 'solution', title: say('problem.solution'), value: (row) => row.solution, role: 'wide-only' },
  ]
  const visits: Column<Visit>[] = [
    { key: 'visitedOn', title: say('visit.visitedOn'), value: (row) => row.visitedOn, role: 'title' },
    { key: 'leader', title: say('visit.leader'), value: (row) => [row.leader, row.post].filter(Boolean).join(' ') },
    { key: 'found', title: say('visit.found'), value: (row) => row.found },
    {
      key: 'solvedOn',
      title: say('problem.solvedOn'),
      value: (row) => row.solvedOn ?? (row.found ? say('problem.open') : null),
      render: (row) => row.solvedOn ?? (row.found ? open : '—'),
    },
  ]
  return (
    <Panel title={say('panels.problems')} asks={asks}>
      <Register
        title={say('problem.register')}
        rows={asks.data?.project?.problems ?? []}
        columns={problems}
        fields={useProblemFields()}
        keep={keepProblem}
        nameOf={(row) => row.title}
        start={{ raisedOn: businessDate, level: 'DEPARTMENT' }}
        also={{ projectId }}
        refresh={['ProjectProblemsOf']}
        empty={say('problem.none')}
        addWord={say('problem.add')}
      />
      <Register
        title={say('visit.register')}
        rows={asks.data?.project?.visits ?? []}
        columns={visits}
        fields={useVisitFields()}
        keep={keepVisit}
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
