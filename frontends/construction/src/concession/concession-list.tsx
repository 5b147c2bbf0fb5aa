import {
  type RegisterField,
  RegisterPage,
  type RegisterPageProps,
  useCounty,
  useSession,
  useUnits,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../choices.ts'
import { useText } from '../words.ts'
import { keepConcession, concessionsQuery, type Concession } from './concession.graphql.ts'

const history = { service: 'construction', type: 'Concession' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<Concession>[] {
  const say = useText()
  const { departments } = useUnits()
  const { projects } = useProjects()
  return useMemo(
    () => [
      { name: 'name', title: say('concession.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      { name: 'operator', title: say('concession.fields.operator'), kind: 'text', required: true, column: 'shown' },
      {
        name: 'contractNumber',
        title: say('concession.fields.contractNumber'),
        kind: 'text',
        required: true,
        column: 'wide',
      },
      { name: 'beginsOn', title: say('concession.fields.beginsOn'), kind: 'day', required: true, column: 'wide' },
      {
        name: 'endsOn',
        title: say('concession.fields.endsOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'investment',
        title: say('concession.fields.investment'),
        kind: 'money',
        required: true,
        column: 'shown',
        min: 0,
      },
      {
        name: 'yearlyFee',
        title: say('concession.fields.yearlyFee'),
        kind: 'money',
        required: true,
        column: 'shown',
        min: 0,
      },
      {
        name: 'department',
        title: say('concession.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'projectId', title: say('concession.fields.projectId'), kind: 'choice', options: projects },
    ],
    [say, departments, projects],
  )
}

/** 特许经营合同: concessions as a register. */
export default function Concessions(given: Partial<RegisterPageProps<Concession>>) {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  return (
    <RegisterPage<Concession>
      title={say('concession.title')}
      document={concessionsQuery}
      at="concessions"
      fields={useFields()}
      keep={keepConcession}
      permission="construction.keep"
      nameOf={(row) => row.name}
      addWord={say('concession.add')}
      start={{ department: viewer?.department?.code, beginsOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('concession.none'), next: say('concession.noneNext') }}
      {...given}
    />
  )
}
