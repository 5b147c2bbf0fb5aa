import {
  formatNumber,
  formatPercent,
  Panel,
  RegisterPage,
  Rows,
  useAsk,
  useCounty,
  useSession,
  useUnits,
  type Column,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { keepProblem } from '../project/project-course.graphql.ts'
import { useProblemFields } from '../problem/problem-fields.tsx'
import { useProjects } from '../project/use-projects.ts'
import { useText } from '../words.ts'
import { countyProblemsQuery, environmentQuery, type CountyProblem, type ServiceRow } from './environment.graphql.ts'

const history = { service: 'projects', type: 'Problem' }
const refreshed = ['BusinessEnvironment']

function DepartmentPanel() {
  const say = useText()
  const { nameOf } = useUnits()
  const asks = useAsk<{ businessEnvironment: ServiceRow[] | null }>(environmentQuery)
  const rows = asks.data?.businessEnvironment ?? []
  const columns: Column<ServiceRow>[] = [
    { key: 'department', title: say('problem.department'), value: (row) => nameOf(row.department), role: 'title' },
    { key: 'raised', title: say('environment.raised'), value: (row) => row.raised, align: 'right' },
    { key: 'solved', title: say('environment.solved'), value: (row) => row.solved, align: 'right' },
    {
      key: 'share',
      title: say('environment.share'),
      value: (row) => formatPercent(row.solvedShare),
      align: 'right',
    },
    {
      key: 'days',
      title: say('environment.days'),
      value: (row) => formatNumber(row.averageDays, 1),
      align: 'right',
    },
    { key: 'rating', title: say('environment.rating'), value: (row) => formatNumber(row.rating, 1), align: 'right' },
  ]
  return (
    <Panel title={say('environment.departments')} asks={asks}>
      {rows.length === 0 ? (
        <p className="quiet">{say('environment.none')}</p>
      ) : (
        <Rows
          label={say('environment.departments')}
          rows={rows}
          columns={columns}
          rowKey={({ department }) => department}
        />
      )}
    </Panel>
  )
}

function useFields(): RegisterField<CountyProblem>[] {
  const say = useText()
  const { townships } = useUnits()
  const { projects } = useProjects()
  const common = useProblemFields()
  return useMemo(
    () => [
      ...common.map((field) => ({ ...field, filter: field.name === 'department' || field.name === 'level' })),
      { name: 'projectId', title: say('project'), kind: 'choice', options: projects, column: 'wide' },
      { name: 'township', title: say('township'), kind: 'choice', options: townships, column: 'optional' },
    ],
    [say, common, projects, townships],
  )
}

/** 营商环境: how departments solve what projects and enterprises bring, and each of these difficulties. */
export default function Environment() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('environment.title')}
      note={say('environment.note')}
      document={countyProblemsQuery}
      at="projectProblems"
      fields={useFields()}
      keep={keepProblem}
      permission="projects.record"
      nameOf={(row) => row.title}
      addWord={say('problem.add')}
      start={{ raisedOn: businessDate, level: 'DEPARTMENT', township: viewer?.township?.code }}
      refresh={refreshed}
      history={history}
      sheet
      above={
        <>
          <DepartmentPanel />
          <h2>{say('environment.list')}</h2>
        </>
      }
      empty={{ title: say('problem.none'), next: say('environment.noneNext') }}
    />
  )
}
