import { gql, Link, RegisterPage, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { decideChange, type ProjectChange } from '../project/project-course.graphql.ts'
import { useProjects } from '../project/use-projects.ts'
import { useText } from '../words.ts'
import { useDecideFields } from './decide-fields.ts'
import { useChangeWords } from './use-change-words.ts'

interface CountyChange extends ProjectChange {
  projectId: string
}

const countyChangesQuery = gql`
  query CountyChanges($first: Int!, $offset: Int, $direction: Direction! = DESC) {
    projectChanges(first: $first, offset: $offset, direction: $direction) {
      totalCount
      nodes {
        id
        version
        projectId
        kind
        changedOn
        reason
        oldValue
        newValue
        newInvestment
        newFinishOn
        ordinal
        approvalLevel
        status
        requestedBy
        decidedBy
        decidedOn
        document
      }
    }
  }
`

const kinds = ['CONTENT', 'INVESTMENT', 'PERIOD'] as const
const statuses = ['REQUESTED', 'APPROVED', 'REJECTED'] as const
const bodies = ['AUTHORITY', 'COUNTY'] as const
const history = { service: 'projects', type: 'ProjectChange' }

function useFields(): RegisterField<CountyChange>[] {
  const say = useText()
  const { projects, projectName } = useProjects()
  const { was, willBe } = useChangeWords()
  return useMemo(
    () => [
      {
        name: 'projectId',
        title: say('project'),
        kind: 'choice',
        options: projects,
        wide: true,
        column: 'title',
        render: (row) =>
          row.ordinal > 1
            ? say('change.nth', { kind: projectName(row.projectId), nth: row.ordinal })
            : projectName(row.projectId),
      },
      {
        name: 'kind',
        title: say('change.kind'),
        kind: 'choice',
        options: kinds.map((value) => ({ value, label: say(`change.kinds.${value}`) })),
        column: 'shown',
      },
      { name: 'oldValue', title: say('change.oldValue'), kind: 'long', column: 'wide', render: was },
      { name: 'newValue', title: say('change.newValue'), kind: 'long', column: 'shown', render: willBe },
      { name: 'reason', title: say('deed.reason'), kind: 'long', column: 'optional' },
      { name: 'changedOn', title: say('change.changedOn'), kind: 'day', column: 'shown' },
      {
        name: 'approvalLevel',
        title: say('change.body'),
        kind: 'choice',
        options: bodies.map((value) => ({ value, label: say(`change.bodies.${value}`) })),
        column: 'wide',
      },
      {
        name: 'status',
        title: say('change.status'),
        kind: 'choice',
        options: statuses.map((value) => ({ value, label: say(`change.statuses.${value}`) })),
        column: 'shown',
        render: ({ status }) => (
          <span className={status === 'REQUESTED' ? 'lamp-YELLOW' : undefined}>{say(`change.statuses.${status}`)}</span>
        ),
      },
      { name: 'requestedBy', title: say('change.requestedBy'), kind: 'text' },
      { name: 'decidedOn', title: say('change.decidedOn'), kind: 'day' },
      { name: 'document', title: say('change.document'), kind: 'text', column: 'wide' },
    ],
    [say, projects, projectName, was, willBe],
  )
}

/** 变更审批: every change asked for after the list was issued; who may decide does so here. */
export default function ProjectChangeList() {
  const say = useText()
  const { projectName } = useProjects()
  const decideFields = useDecideFields()
  const { was, willBe } = useChangeWords()
  return (
    <RegisterPage
      title={say('change.title')}
      note={say('change.note')}
      document={countyChangesQuery}
      at="projectChanges"
      fields={useFields()}
      nameOf={(row) => projectName(row.projectId)}
      steps={[
        {
          title: say('change.decide'),
          note: (row) => (
            <p>
              {was(row)} → <b>{willBe(row)}</b>
            </p>
          ),
          permission: 'projects.lock',
          when: ({ status }) => status === 'REQUESTED',
          document: decideChange,
          fields: decideFields,
        },
      ]}
      more={(row) => (
        <p>
          <Link to={`/m/projects/list/${row.projectId}`}>{say('change.toProject')}</Link>
        </p>
      )}
      history={history}
      empty={{ title: say('change.none'), next: say('change.noneNext') }}
    />
  )
}
