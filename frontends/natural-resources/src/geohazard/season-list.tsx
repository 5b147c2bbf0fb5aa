import { RegisterPage, useCounty, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepFloodSeason, floodSeasonsQuery, type FloodSeason } from './season.graphql.ts'

const history = { service: 'naturalResources', type: 'FloodSeason' }

function useFields(): RegisterField<FloodSeason>[] {
  const say = useText()
  return useMemo(
    () => [
      {
        name: 'year',
        title: say('field.year'),
        kind: 'number',
        required: true,
        column: 'title',
        sort: true,
        render: (row) => row.year,
      },
      { name: 'fromDay', title: say('field.fromDay'), kind: 'day', required: true, column: 'shown' },
      { name: 'untilDay', title: say('field.untilDay'), kind: 'day', required: true, column: 'shown' },
      { name: 'plansDueOn', title: say('field.plansDueOn'), kind: 'day', required: true, column: 'shown' },
    ],
    [say],
  )
}

/** 汛期: its days in each year, and the day by which plans must be out. */
export default function SeasonList() {
  const say = useText()
  const { planYear } = useCounty()
  return (
    <RegisterPage
      title={say('seasonList.title')}
      document={floodSeasonsQuery}
      at="floodSeasons"
      fields={useFields()}
      keep={keepFloodSeason}
      permission="natural-resources.keep"
      nameOf={(row) => String(row.year)}
      addWord={say('seasonList.add')}
      start={{ year: planYear }}
      history={history}
      sheet
      empty={{ title: say('seasonList.none'), next: say('noneNext') }}
    />
  )
}
