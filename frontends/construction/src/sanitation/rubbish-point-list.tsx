import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useVillages } from '../choices.ts'
import { useOptions, useText } from '../words.ts'
import { RubbishMore, useRubbishColumns, useRubbishSteps } from './rubbish-parts.tsx'
import { keepRubbishPoint, rubbishPointsQuery, type RubbishPoint } from './rubbish-point.graphql.ts'

const history = { service: 'construction', type: 'RubbishPoint' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<RubbishPoint>[] {
  const say = useText()
  const { townships } = useUnits()
  const { villages } = useVillages()
  return useMemo(
    () => [
      { name: 'place', title: say('rubbish.fields.place'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'villageId',
        title: say('rubbish.fields.villageId'),
        kind: 'choice',
        options: villages,
        required: true,
        column: 'shown',
      },
      {
        name: 'township',
        title: say('rubbish.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'volume',
        title: say('rubbish.fields.volume'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '立方米',
        min: 0,
      },
      {
        name: 'foundOn',
        title: say('rubbish.fields.foundOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'photoBefore', title: say('rubbish.fields.photoBefore'), kind: 'text', required: true },
      { name: 'dueOn', title: say('rubbish.fields.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
    ],
    [say, townships, villages],
  )
}

/** 陈年垃圾点: old rubbish as a register. */
export default function RubbishPoints(given: Partial<RegisterPageProps<RubbishPoint>>) {
  const say = useText()
  const optionsOf = useOptions()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<RubbishPoint>
      title={say('rubbish.title')}
      document={rubbishPointsQuery}
      at="rubbishPoints"
      fields={useFields()}
      keep={keepRubbishPoint}
      permission="construction.record"
      nameOf={(row) => row.place}
      addWord={say('rubbish.add')}
      start={{ foundOn: businessDate }}
      columns={useRubbishColumns()}
      filters={[{ key: 'state', title: say('state'), options: optionsOf('RubbishPointState') }]}
      filterBy={(chosen) => chosen}
      fixed={({ state }) => state !== 'FOUND'}
      steps={useRubbishSteps()}
      more={(row) => <RubbishMore row={row} />}
      history={history}
      sheet
      empty={{ title: say('rubbish.none'), next: say('rubbish.noneNext') }}
      {...given}
    />
  )
}
