import { gql, Link, RegisterPage, useCounty, useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { keepVisit, type Visit } from '../project/project-course.graphql.ts'
import { useProjects } from '../project/use-projects.ts'
import { useText } from '../words.ts'
import { useVisitFields } from './visit-fields.tsx'

interface CountyVisit extends Visit {
  projectId: string
}

const visitsQuery = gql`
  query CountyVisits(
    $first: Int!
    $offset: Int
    $orderBy: ProjectVisitOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ProjectVisitFilter
  ) {
    projectVisits(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        projectId
        visitedOn
        leader
        post
        found
        solution
        solvedOn
      }
    }
  }
`

const history = { service: 'projects', type: 'Visit' }

/** 现场督导: which leader saw which site, what was found and whether it is solved. */
export default function VisitList() {
  const say = useText()
  const { fullDay } = useFormats()
  const { businessDate } = useCounty()
  const { projects, projectName } = useProjects()
  const common = useVisitFields()
  const fields = useMemo<RegisterField<CountyVisit>[]>(
    () => [
      {
        name: 'projectId',
        title: say('project'),
        kind: 'choice',
        required: true,
        wide: true,
        options: projects,
        column: 'title',
        filter: true,
      },
      ...common.map((field) =>
        field.name === 'visitedOn' ? { ...field, column: 'shown' as const, sort: true as const } : field,
      ),
    ],
    [say, projects, common],
  )
  return (
    <RegisterPage
      title={say('visit.register')}
      document={visitsQuery}
      at="projectVisits"
      fields={fields}
      keep={keepVisit}
      permission="projects.record"
      nameOf={(row) => `${projectName(row.projectId)} · ${fullDay(row.visitedOn)}`}
      addWord={say('visit.add')}
      start={{ visitedOn: businessDate }}
      more={(row) => (
        <p>
          <Link to={`/m/projects/list/${row.projectId}`}>{say('change.toProject')}</Link>
        </p>
      )}
      history={history}
      sheet
      empty={{ title: say('visit.none'), next: say('visit.noneNext') }}
    />
  )
}
