import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCommunities } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { keepCommunityIssue, communityIssuesQuery, type CommunityIssue } from './issue.graphql.ts'

const history = { service: 'construction', type: 'CommunityIssue' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<CommunityIssue>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { communities } = useCommunities()
  return useMemo(
    () => [
      {
        name: 'subject',
        title: say('issue.fields.subject'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'title',
      },
      {
        name: 'communityId',
        title: say('issue.fields.communityId'),
        kind: 'choice',
        options: communities,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'raisedBy',
        title: say('issue.fields.raisedBy'),
        kind: 'choice',
        options: optionsOf('CommunityIssueRaiser'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'raisedOn',
        title: say('issue.fields.raisedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'agreedOn', title: say('issue.fields.agreedOn'), kind: 'day', column: 'shown' },
      { name: 'agreement', title: say('issue.fields.agreement'), kind: 'long', wide: true },
      { name: 'settledOn', title: say('issue.fields.settledOn'), kind: 'day', column: 'shown' },
    ],
    [say, optionsOf, communities],
  )
}

/** 共议事项: joint issues as a register. */
export default function CommunityIssues(given: Partial<RegisterPageProps<CommunityIssue>>) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<CommunityIssue>
      title={say('issue.title')}
      document={communityIssuesQuery}
      at="communityIssues"
      fields={useFields()}
      keep={keepCommunityIssue}
      permission="construction.record"
      nameOf={(row) => row.subject}
      addWord={say('issue.add')}
      start={{ raisedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('issue.none'), next: say('issue.noneNext') }}
      {...given}
    />
  )
}
