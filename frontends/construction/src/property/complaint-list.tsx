import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useDue } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCommunities } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { keepPropertyComplaint, propertyComplaintsQuery, type PropertyComplaint } from './complaint.graphql.ts'

const history = { service: 'construction', type: 'PropertyComplaint' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<PropertyComplaint>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { communities } = useCommunities()
  return useMemo(
    () => [
      {
        name: 'subject',
        title: say('complaint.fields.subject'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
      },
      {
        name: 'communityId',
        title: say('complaint.fields.communityId'),
        kind: 'choice',
        options: communities,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'receivedOn',
        title: say('complaint.fields.receivedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'source',
        title: say('complaint.fields.source'),
        kind: 'choice',
        options: optionsOf('PropertyComplaintSource'),
        required: true,
        column: 'wide',
        filter: true,
      },
      { name: 'dueOn', title: say('complaint.fields.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'settledOn', title: say('complaint.fields.settledOn'), kind: 'day', column: 'shown' },
      { name: 'founded', title: say('complaint.fields.founded'), kind: 'flag', column: 'optional', filter: true },
      { name: 'outcome', title: say('complaint.fields.outcome'), kind: 'long', wide: true },
    ],
    [say, optionsOf, communities],
  )
}

/** 物业投诉: complaints as a register. */
export default function PropertyComplaints(given: Partial<RegisterPageProps<PropertyComplaint>>) {
  const say = useText()
  const { businessDate } = useCounty()
  const { dueColumn } = useDue()
  return (
    <RegisterPage<PropertyComplaint>
      title={say('complaint.title')}
      document={propertyComplaintsQuery}
      at="propertyComplaints"
      fields={useFields()}
      columns={[dueColumn(say('state'), (row) => ({ due: row.dueOn, done: row.settledOn !== null }))]}
      keep={keepPropertyComplaint}
      permission="construction.record"
      nameOf={(row) => row.subject}
      addWord={say('complaint.add')}
      start={{ receivedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('complaint.none'), next: say('complaint.noneNext') }}
      {...given}
    />
  )
}
