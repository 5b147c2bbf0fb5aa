import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useApplications } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { keepPollutedPond, pollutedPondsQuery, type PollutedPond } from './pond.graphql.ts'

const history = { service: 'construction', type: 'PollutedPond' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<PollutedPond>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { townships } = useUnits()
  const { applications } = useApplications()
  return useMemo(
    () => [
      { name: 'name', title: say('pond.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'township',
        title: say('pond.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'areaMu',
        title: say('pond.fields.areaMu'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '亩',
        min: 0,
      },
      {
        name: 'state',
        title: say('pond.fields.state'),
        kind: 'choice',
        options: optionsOf('PollutedPondState'),
        required: true,
        column: 'shown',
        filter: true,
      },
      { name: 'foundOn', title: say('pond.fields.foundOn'), kind: 'day', required: true, column: 'wide', sort: true },
      { name: 'treatedOn', title: say('pond.fields.treatedOn'), kind: 'day', column: 'shown' },
      { name: 'applicationId', title: say('pond.fields.applicationId'), kind: 'choice', options: applications },
    ],
    [say, optionsOf, townships, applications],
  )
}

/** 纳污坑塘: polluted ponds as a register. */
export default function PollutedPonds(given: Partial<RegisterPageProps<PollutedPond>>) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<PollutedPond>
      title={say('pond.title')}
      document={pollutedPondsQuery}
      at="pollutedPonds"
      fields={useFields()}
      keep={keepPollutedPond}
      permission="construction.record"
      nameOf={(row) => row.name}
      addWord={say('pond.add')}
      start={{ state: 'FOUND', foundOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('pond.none'), next: say('pond.noneNext') }}
      {...given}
    />
  )
}
