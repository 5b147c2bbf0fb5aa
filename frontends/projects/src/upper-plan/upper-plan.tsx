import {
  PageHeader,
  Panel,
  RegisterPanel,
  useAsk,
  useCounty,
  useFormats,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../project/use-projects.ts'
import { useText } from '../words.ts'
import {
  keepContact,
  keepEntry,
  upperLevels,
  upperPlanQuery,
  upperStatuses,
  type UpperContact,
  type UpperPlanData,
  type UpperPlanEntry,
} from './upper-plan.graphql.ts'
import { yieldOf } from './upper-plan.rules.ts'

interface Fields {
  entry: RegisterField<UpperPlanEntry>[]
  contact: RegisterField<UpperContact>[]
}

function useFields(projects: { value: string; label: string }[]): Fields {
  const say = useText()
  return useMemo(() => {
    const project: RegisterField = {
      name: 'projectId',
      title: say('project'),
      kind: 'choice',
      required: true,
      wide: true,
      options: projects,
      column: 'title',
    }
    const level: RegisterField = {
      name: 'level',
      title: say('upper.level'),
      kind: 'choice',
      required: true,
      options: upperLevels.map((value) => ({ value, label: say(`upper.levels.${value}`) })),
    }
    return {
      entry: [
        project,
        { ...level, column: 'wide' },
        { name: 'planName', title: say('upper.planName'), kind: 'text', required: true, column: 'shown' },
        { name: 'planYear', title: say('planYear'), kind: 'number', required: true },
        {
          name: 'status',
          title: say('upper.status'),
          kind: 'choice',
          required: true,
          options: upperStatuses.map((value) => ({ value, label: say(`upper.statuses.${value}`) })),
          column: 'shown',
        },
        { name: 'askedAmount', title: say('upper.asked'), kind: 'money', required: true, min: 0, column: 'shown' },
        { name: 'submittedOn', title: say('upper.submittedOn'), kind: 'day', required: true, column: 'wide' },
        { name: 'reviewedOn', title: say('upper.reviewedOn'), kind: 'day' },
        { name: 'admittedOn', title: say('upper.admittedOn'), kind: 'day' },
        { name: 'admittedAmount', title: say('upper.admitted'), kind: 'money', min: 0, column: 'shown' },
        { name: 'document', title: say('upper.document'), kind: 'text', column: 'wide' },
      ],
      contact: [
        project,
        level,
        { name: 'office', title: say('upper.office'), kind: 'text', required: true, column: 'shown' },
        { name: 'person', title: say('upper.person'), kind: 'text', required: true, column: 'wide' },
        { name: 'contactedOn', title: say('upper.contactedOn'), kind: 'day', required: true, column: 'shown' },
        { name: 'nextOn', title: say('upper.nextOn'), kind: 'day', column: 'shown' },
        { name: 'result', title: say('upper.result'), kind: 'long', required: true, column: 'wide' },
        { name: 'nextStep', title: say('upper.nextStep'), kind: 'long', column: 'wide' },
      ],
    }
  }, [say, projects])
}

/** 前期与争取: projects on their way into plans of the nation, the province and the city, and who was spoken to. */
export default function UpperPlan() {
  const say = useText()
  const { money } = useFormats()
  const { businessDate, planYear } = useCounty()
  const { projects, projectName } = useProjects()
  const fields = useFields(projects)
  const asks = useAsk<UpperPlanData>(upperPlanQuery)
  const entries = asks.data?.upperPlanEntries?.nodes ?? []
  const won = yieldOf(entries, planYear)
  return (
    <>
      <PageHeader
        title={say('upper.title')}
        note={say('upper.yield', { ...won, year: planYear, asked: money(won.asked), got: money(won.got) })}
      />
      <Panel title={say('upper.entries')} asks={asks}>
        <RegisterPanel
          title={say('upper.entries')}
          rows={entries}
          fields={fields.entry}
          keep={keepEntry}
          permission="projects.record"
          nameOf={(row) => projectName(row.projectId)}
          history={{ service: 'projects', type: 'UpperPlanEntry' }}
          start={{ planYear, status: 'SUBMITTED', submittedOn: businessDate }}
          refresh={['UpperPlan']}
          empty={say('upper.noEntries')}
          addWord={say('upper.addEntry')}
          sheet={{ name: 'upperPlanEntries' }}
        />
      </Panel>
      <Panel title={say('upper.contacts')} asks={asks}>
        <RegisterPanel
          title={say('upper.contacts')}
          rows={asks.data?.upperContacts?.nodes ?? []}
          fields={fields.contact}
          keep={keepContact}
          permission="projects.record"
          nameOf={(row) => projectName(row.projectId)}
          history={{ service: 'projects', type: 'UpperContact' }}
          start={{ contactedOn: businessDate }}
          refresh={['UpperPlan']}
          empty={say('upper.noContacts')}
          addWord={say('upper.addContact')}
          sheet={{ name: 'upperContacts' }}
        />
      </Panel>
    </>
  )
}
