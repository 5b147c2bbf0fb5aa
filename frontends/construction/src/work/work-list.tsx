import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects, useYears } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { ConstructionWorkMore, useConstructionWorkColumns, useWorkSteps } from './work-parts.tsx'
import { keepConstructionWork, constructionWorksQuery, type ConstructionWork } from './work.graphql.ts'

const history = { service: 'construction', type: 'ConstructionWork' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<ConstructionWork>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments, townships } = useUnits()
  const { projects } = useProjects()
  const years = useYears()
  return useMemo(
    () => [
      {
        name: 'name',
        title: say('work.fields.name'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'programme',
        title: say('work.fields.programme'),
        kind: 'choice',
        options: optionsOf('WorkProgramme'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'kind',
        title: say('work.fields.kind'),
        kind: 'choice',
        options: optionsOf('ConstructionWorkKind'),
        required: true,
        column: 'optional',
        filter: true,
      },
      {
        name: 'named',
        title: say('work.fields.named'),
        kind: 'choice',
        options: optionsOf('NamedWork'),
        column: 'optional',
        filter: true,
      },
      { name: 'year', title: say('work.fields.year'), kind: 'number', options: years, required: true },
      {
        name: 'department',
        title: say('work.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'township',
        title: say('work.fields.township'),
        hint: say('work.townshipHint'),
        kind: 'choice',
        options: townships,
        column: 'optional',
        filter: true,
      },
      { name: 'quantity', title: say('work.fields.quantity'), kind: 'number', required: true, min: 0 },
      { name: 'unit', title: say('work.fields.unit'), kind: 'choice', options: optionsOf('WorkUnit'), required: true },
      { name: 'contractNumber', title: say('work.fields.contractNumber'), kind: 'text' },
      { name: 'contractor', title: say('work.fields.contractor'), kind: 'text', column: 'optional' },
      { name: 'contractAmount', title: say('work.fields.contractAmount'), kind: 'money', column: 'shown', min: 0 },
      {
        name: 'acceptanceDueOn',
        title: say('work.fields.acceptanceDueOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'projectId', title: say('work.fields.projectId'), kind: 'choice', options: projects },
    ],
    [say, optionsOf, departments, townships, projects, years],
  )
}

/** 城建工程: works as a register. */
export default function ConstructionWorks(given: Partial<RegisterPageProps<ConstructionWork>>) {
  const say = useText()
  const { planYear } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<ConstructionWork>
      title={say('work.title')}
      document={constructionWorksQuery}
      at="constructionWorks"
      fields={useFields()}
      keep={keepConstructionWork}
      permission="construction.record"
      nameOf={(row) => row.name}
      addWord={say('work.add')}
      start={{ department: viewer?.department?.code, year: planYear }}
      columns={useConstructionWorkColumns()}
      steps={useWorkSteps()}
      more={(row) => <ConstructionWorkMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('work.none'), next: say('work.noneNext') }}
      {...given}
    />
  )
}
