import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCompanies } from '../choices.ts'
import { useText } from '../words.ts'
import { keepPropertyTraining, propertyTrainingsQuery, type PropertyTraining } from './training.graphql.ts'

const history = { service: 'construction', type: 'PropertyTraining' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<PropertyTraining>[] {
  const say = useText()
  const { companies } = useCompanies()
  return useMemo(
    () => [
      { name: 'topic', title: say('training.fields.topic'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'companyId',
        title: say('training.fields.companyId'),
        kind: 'choice',
        options: companies,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'heldOn',
        title: say('training.fields.heldOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'people',
        title: say('training.fields.people'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '人',
        min: 0,
      },
    ],
    [say, companies],
  )
}

/** 从业培训: trainings as a register. */
export default function PropertyTrainings(given: Partial<RegisterPageProps<PropertyTraining>>) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<PropertyTraining>
      title={say('training.title')}
      document={propertyTrainingsQuery}
      at="propertyTrainings"
      fields={useFields()}
      keep={keepPropertyTraining}
      permission="construction.keep"
      nameOf={(row) => row.topic}
      addWord={say('training.add')}
      start={{ heldOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('training.none'), next: say('training.noneNext') }}
      {...given}
    />
  )
}
