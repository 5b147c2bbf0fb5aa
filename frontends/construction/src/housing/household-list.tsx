import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useWorks } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { HouseholdMore, useHouseholdColumns, useHouseholdSteps } from './household-parts.tsx'
import { keepHousehold, householdsQuery, type Household } from './household.graphql.ts'

const history = { service: 'construction', type: 'Household' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<Household>[] {
  const say = useText()
  const { works } = useWorks()
  return useMemo(
    () => [
      {
        name: 'fileNumber',
        title: say('household.fields.fileNumber'),
        kind: 'text',
        required: true,
        column: 'title',
        sort: true,
      },
      {
        name: 'maskedName',
        title: say('household.fields.maskedName'),
        kind: 'text',
        required: true,
        column: 'shown',
        hint: say('household.maskHint'),
      },
      {
        name: 'workId',
        title: say('household.fields.workId'),
        kind: 'choice',
        options: works,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'people',
        title: say('household.fields.people'),
        kind: 'number',
        required: true,
        column: 'wide',
        unit: '人',
        min: 0,
      },
      {
        name: 'floorArea',
        title: say('household.fields.floorArea'),
        kind: 'number',
        required: true,
        column: 'wide',
        unit: '平方米',
        min: 0,
      },
      {
        name: 'registeredOn',
        title: say('household.fields.registeredOn'),
        kind: 'day',
        required: true,
        column: 'optional',
        sort: true,
      },
    ],
    [say, works],
  )
}

/** 征收户: households as a register. */
export default function Households(given: Partial<RegisterPageProps<Household>>) {
  const say = useText()
  const optionsOf = useOptions()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<Household>
      title={say('household.title')}
      document={householdsQuery}
      at="households"
      fields={useFields()}
      keep={keepHousehold}
      permission="construction.record"
      nameOf={(row) => `${row.fileNumber} ${row.maskedName}`}
      addWord={say('household.add')}
      start={{ registeredOn: businessDate }}
      columns={useHouseholdColumns()}
      filters={[{ key: 'state', title: say('state'), options: optionsOf('HouseholdState') }]}
      filterBy={(chosen) => chosen}
      steps={useHouseholdSteps()}
      more={(row) => <HouseholdMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('household.none'), next: say('household.noneNext') }}
      {...given}
    />
  )
}
