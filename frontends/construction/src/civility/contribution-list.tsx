import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepSocialContribution, socialContributionsQuery, type SocialContribution } from './contribution.graphql.ts'

const history = { service: 'construction', type: 'SocialContribution' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<SocialContribution>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'giver', title: say('contribution.fields.giver'), kind: 'text', required: true, column: 'title' },
      {
        name: 'purpose',
        title: say('contribution.fields.purpose'),
        kind: 'text',
        required: true,
        wide: true,
        column: 'shown',
      },
      {
        name: 'township',
        title: say('contribution.fields.township'),
        kind: 'choice',
        options: townships,
        column: 'wide',
        filter: true,
      },
      {
        name: 'givenOn',
        title: say('contribution.fields.givenOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'volunteers',
        title: say('contribution.fields.volunteers'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '人',
        min: 0,
      },
      {
        name: 'hours',
        title: say('contribution.fields.hours'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '小时',
        min: 0,
      },
      {
        name: 'amount',
        title: say('contribution.fields.amount'),
        kind: 'money',
        required: true,
        column: 'shown',
        sort: true,
        min: 0,
      },
    ],
    [say, townships],
  )
}

/** 社会参与: contributions as a register. */
export default function SocialContributions(given: Partial<RegisterPageProps<SocialContribution>>) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<SocialContribution>
      title={say('contribution.title')}
      document={socialContributionsQuery}
      at="socialContributions"
      fields={useFields()}
      keep={keepSocialContribution}
      permission="construction.record"
      nameOf={(row) => row.giver}
      addWord={say('contribution.add')}
      start={{ givenOn: businessDate, volunteers: 0, hours: 0, amount: 0 }}
      history={history}
      sheet
      empty={{ title: say('contribution.none'), next: say('contribution.noneNext') }}
      {...given}
    />
  )
}
