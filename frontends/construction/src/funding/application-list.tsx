import { type RegisterField, RegisterPage, type RegisterPageProps, useSession, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useProjects } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { keepFundingApplication, fundingApplicationsQuery, type FundingApplication } from './application.graphql.ts'

const history = { service: 'construction', type: 'FundingApplication' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<FundingApplication>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { departments } = useUnits()
  const { projects } = useProjects()
  return useMemo(
    () => [
      {
        name: 'title',
        title: say('application.fields.title'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'subject',
        title: say('application.fields.subject'),
        kind: 'choice',
        options: optionsOf('FundingSubject'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'department',
        title: say('application.fields.department'),
        kind: 'choice',
        options: departments,
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'office', title: say('application.fields.office'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'sites',
        title: say('application.fields.sites'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '处',
        min: 0,
      },
      {
        name: 'amount',
        title: say('application.fields.amount'),
        kind: 'money',
        required: true,
        column: 'shown',
        sort: true,
        min: 0,
      },
      {
        name: 'state',
        title: say('application.fields.state'),
        kind: 'choice',
        options: optionsOf('FundingApplicationState'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'submittedOn', title: say('application.fields.submittedOn'), kind: 'day', column: 'shown', sort: true },
      { name: 'decidedOn', title: say('application.fields.decidedOn'), kind: 'day' },
      {
        name: 'approvedAmount',
        title: say('application.fields.approvedAmount'),
        kind: 'money',
        column: 'shown',
        min: 0,
      },
      { name: 'document', title: say('application.fields.document'), kind: 'text' },
      { name: 'projectId', title: say('application.fields.projectId'), kind: 'choice', options: projects },
    ],
    [say, optionsOf, departments, projects],
  )
}

/** 资金申报: applications as a register. */
export default function FundingApplications(given: Partial<RegisterPageProps<FundingApplication>>) {
  const say = useText()
  const { viewer } = useSession()
  return (
    <RegisterPage<FundingApplication>
      title={say('application.title')}
      document={fundingApplicationsQuery}
      at="fundingApplications"
      fields={useFields()}
      keep={keepFundingApplication}
      permission="construction.keep"
      nameOf={(row) => row.title}
      addWord={say('application.add')}
      start={{ department: viewer?.department?.code, state: 'PREPARED' }}
      history={history}
      sheet
      empty={{ title: say('application.none'), next: say('application.noneNext') }}
      {...given}
    />
  )
}
