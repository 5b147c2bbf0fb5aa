import { PageHeader, Panel, useAsk, useCounty, useFormats, type Column, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { inWan } from '../project/project.rules.ts'
import { Register } from '../register/register-panel.tsx'
import { useText } from '../words.ts'
import {
  keepContact,
  keepEntry,
  projectNames,
  upperLevels,
  upperPlanQuery,
  upperStatuses,
  type UpperContact,
  type UpperPlanData,
  type UpperPlanEntry,
} from './upper-plan.graphql.ts'
import { yieldOf } from './upper-plan.rules.ts'

function useProjects() {
  const asks = useAsk<{ projects: { nodes: { id: string; name: string }[] } | null }>(projectNames)
  return useMemo(() => {
    const nodes = asks.data?.projects?.nodes ?? []
    const names = new Map(nodes.map(({ id, name }) => [id, name]))
    return {
      choices: nodes.map(({ id, name }) => ({ value: id, label: name })),
      nameOf: (id: string) => names.get(id) ?? id,
    }
  }, [asks.data])
}

function useFields(projects: { value: string; label: string }[]): { entry: FormField[]; contact: FormField[] } {
  const say = useText()
  return useMemo(() => {
    const project: FormField = {
      name: 'projectId',
      title: say('project'),
      kind: 'choice',
      required: true,
      wide: true,
      options: projects,
    }
    const level: FormField = {
      name: 'level',
      title: say('upper.level'),
      kind: 'choice',
      required: true,
      options: upperLevels.map((value) => ({ value, label: say(`upper.levels.${value}`) })),
    }
    return {
      entry: [
        project,
        level,
        { name: 'planName', title: say('upper.planName'), kind: 'text', required: true },
        { name: 'planYear', title: say('planYear'), kind: 'number', required: true },
        {
          name: 'status',
          title: say('upper.status'),
          kind: 'choice',
          required: true,
          options: upperStatuses.map((value) => ({ value, label: say(`upper.statuses.${value}`) })),
        },
        { name: 'askedAmount', title: say('upper.asked'), kind: 'money', required: true, min: 0 },
        { name: 'submittedOn', title: say('upper.submittedOn'), kind: 'day', required: true },
        { name: 'reviewedOn', title: say('upper.reviewedOn'), kind: 'day' },
        { name: 'admittedOn', title: say('upper.admittedOn'), kind: 'day' },
        { name: 'admittedAmount', title: say('upper.admitted'), kind: 'money', min: 0 },
        { name: 'document', title: say('upper.document'), kind: 'text' },
      ],
      contact: [
        project,
        level,
        { name: 'office', title: say('upper.office'), kind: 'text', required: true },
        { name: 'person', title: say('upper.person'), kind: 'text', required: true },
        { name: 'contactedOn', title: say('upper.contactedOn'), kind: 'day', required: true },
        { name: 'nextOn', title: say('upper.nextOn'), kind: 'day' },
        { name: 'result', title: say('upper.result'), kind: 'long', required: true },
        { name: 'nextStep', title: say('upper.nextStep'), kind: 'long' },
      ],
    }
  }, [say, projects])
}

/** 前期与争取: projects on their way into plans of the nation, the province and the city, and who was spoken to. */
export default function UpperPlan() {
  const say = useText()
  const { money } = useFormats()
  const { businessDate, planYear } = useCounty()
  const { choices, nameOf } = useProjects()
  const fields = useFields(choices)
  const asks = useAsk<UpperPlanData>(upperPlanQuery)
  const entries = asks.data?.upperPlanEntries?.nodes ?? []
  const won = yieldOf(entries, planYear)
  const entryColumns: Column<UpperPlanEntry>[] = [
    { key: 'project', title: say('project'), value: (row) => nameOf(row.projectId), role: 'title' },
    { key: 'status', title: say('upper.status'), value: (row) => say(`upper.statuses.${row.status}`) },
    { key: 'level', title: say('upper.level'), value: (row) => say(`upper.levels.${row.level}`), role: 'wide-only' },
    { key: 'plan', title: say('upper.planName'), value: (row) => row.planName },
    {
      key: 'asked',
      title: say('inWan', { name: say('upper.asked') }),
      value: (row) => inWan(row.askedAmount),
      align: 'right',
    },
    {
      key: 'admitted',
      title: say('inWan', { name: say('upper.admitted') }),
      value: (row) => inWan(row.admittedAmount),
      align: 'right',
    },
    { key: 'submittedOn', title: say('upper.submittedOn'), value: (row) => row.submittedOn, role: 'wide-only' },
    { key: 'document', title: say('upper.document'), value: (row) => row.document, role: 'wide-only' },
  ]
  const contactColumns: Column<UpperContact>[] = [
    { key: 'project', title: say('project'), value: (row) => nameOf(row.projectId), role: 'title' },
    { key: 'office', title: say('upper.office'), value: (row) => row.office },
    { key: 'person', title: say('upper.person'), value: (row) => row.person, role: 'wide-only' },
    { key: 'contactedOn', title: say('upper.contactedOn'), value: (row) => row.contactedOn },
    { key: 'result', title: say('upper.result'), value: (row) => row.result, role: 'wide-only' },
    {
      key: 'next',
      title: say('upper.nextStep'),
      value: (row) => [row.nextStep, row.nextOn].filter(Boolean).join('　'),
      role: 'wide-only',
    },
  ]
  return (
    <>
      <PageHeader
        title={say('upper.title')}
        note={say('upper.yield', { ...won, year: planYear, asked: money(won.asked), got: money(won.got) })}
      />
      <Panel title={say('upper.entries')} asks={asks}>
        <Register
          title={say('upper.entries')}
          rows={entries}
          columns={entryColumns}
          fields={fields.entry}
          keep={keepEntry}
          nameOf={(row) => nameOf(row.projectId)}
          start={{ planYear, status: 'SUBMITTED', submittedOn: businessDate }}
          refresh={['UpperPlan']}
          empty={say('upper.noEntries')}
          addWord={say('upper.addEntry')}
        />
      </Panel>
      <Panel title={say('upper.contacts')} asks={asks}>
        <Register
          title={say('upper.contacts')}
          rows={asks.data?.upperContacts?.nodes ?? []}
          columns={contactColumns}
          fields={fields.contact}
          keep={keepContact}
          nameOf={(row) => nameOf(row.projectId)}
          start={{ contactedOn: businessDate }}
          refresh={['UpperPlan']}
          empty={say('upper.noContacts')}
          addWord={say('upper.addContact')}
        />
      </Panel>
    </>
  )
}
