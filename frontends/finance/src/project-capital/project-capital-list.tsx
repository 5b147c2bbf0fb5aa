import { RegisterPage, useDue, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useProjectNames } from '../neighbour/use-projects.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepProjectCapital, projectCapitalsQuery, type ProjectCapital } from './project-capital.graphql.ts'

const history = { service: 'finance', type: 'ProjectCapital' }

function useFields(): RegisterField<ProjectCapital>[] {
  const say = useText()
  const choices = useCodes()
  const { projectChoice, hasProjects } = useProjects()
  return useMemo(
    () => [
      {
        name: 'projectId',
        title: say('common.projectId'),
        required: true,
        ...projectChoice,
        wide: true,
        filter: hasProjects,
        column: 'title',
      },
      {
        name: 'source',
        title: say('projectCapital.source'),
        kind: 'choice',
        required: true,
        options: choices('projectCapitalSource'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'requiredAmount',
        title: say('projectCapital.requiredAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'placedAmount',
        title: say('projectCapital.placedAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
      },
      { name: 'dueOn', title: say('projectCapital.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'policy', title: say('projectCapital.policy'), kind: 'text', wide: true, column: 'wide' },
    ],
    [say, choices, projectChoice, hasProjects],
  )
}

/** 项目资本金 by source: required, in place and by when. */
export default function ProjectCapitalList() {
  const say = useText()
  const { dueColumn } = useDue()
  const projectName = useProjectNames()
  return (
    <RegisterPage
      title={say('projectCapital.title')}
      note={say('projectCapital.note')}
      document={projectCapitalsQuery}
      at="projectCapitals"
      fields={useFields()}
      columns={[
        dueColumn(say('status'), (row: ProjectCapital) => ({
          due: row.dueOn,
          done: row.placedAmount >= row.requiredAmount,
        })),
      ]}
      keep={keepProjectCapital}
      permission="finance.keep"
      nameOf={(row) => projectName(row.projectId)}
      addWord={say('projectCapital.add')}
      history={history}
      sheet
      empty={{ title: say('projectCapital.none'), next: say('projectCapital.noneNext') }}
    >
      <Sisters paths={['fees']} />
    </RegisterPage>
  )
}
