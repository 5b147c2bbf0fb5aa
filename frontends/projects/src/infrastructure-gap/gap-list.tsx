import { Link, RegisterPage, useCounty, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../project/use-projects.ts'
import { useText } from '../words.ts'
import { gapsQuery, keepGap, type Gap } from './gap.graphql.ts'

const kinds = ['WATER', 'ROAD', 'POWER', 'HEAT', 'SEWAGE', 'EDUCATION', 'HEALTH', 'DIGITAL'] as const
const history = { service: 'projects', type: 'InfrastructureGap' }

function useFields(): RegisterField<Gap>[] {
  const say = useText()
  const { departments, townships } = useUnits()
  const { projects, projectName } = useProjects()
  return useMemo(
    () => [
      { name: 'name', title: say('gap.name'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'kind',
        title: say('gap.kind'),
        kind: 'choice',
        required: true,
        options: kinds.map((value) => ({ value, label: say(`gap.kinds.${value}`) })),
        column: 'shown',
      },
      { name: 'township', title: say('township'), kind: 'choice', options: townships, column: 'wide' },
      {
        name: 'department',
        title: say('gap.department'),
        kind: 'choice',
        required: true,
        options: departments,
        column: 'wide',
        filter: true,
      },
      { name: 'foundOn', title: say('gap.foundOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'projectId',
        title: say('gap.project'),
        kind: 'choice',
        options: projects,
        wide: true,
        column: 'shown',
        render: ({ projectId, closedOn }) =>
          projectId ? (
            <Link to={`/m/projects/list/${projectId}`} onClick={(event) => event.stopPropagation()}>
              {projectName(projectId)}
            </Link>
          ) : closedOn ? (
            '—'
          ) : (
            <span className="lamp-YELLOW">{say('gap.noProject')}</span>
          ),
      },
      { name: 'closedOn', title: say('gap.closedOn'), kind: 'day', column: 'shown' },
      { name: 'extent', title: say('gap.extent'), kind: 'long' },
    ],
    [say, departments, townships, projects, projectName],
  )
}

/** 基础设施短板: what townships lack, who answers, and the project that is to close it. */
export default function GapList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('gap.title')}
      note={say('gap.note')}
      document={gapsQuery}
      at="infrastructureGaps"
      fields={useFields()}
      keep={keepGap}
      permission="projects.record"
      nameOf={(row) => row.name}
      addWord={say('gap.add')}
      start={{ foundOn: businessDate, township: viewer?.township?.code }}
      fixed={(row) => row.closedOn !== null}
      history={history}
      sheet
      empty={{ title: say('gap.none'), next: say('gap.noneNext') }}
    />
  )
}
