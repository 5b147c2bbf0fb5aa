import { type RegisterField, RegisterPage, type RegisterPageProps, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import { keepVillage, villagesQuery, type Village } from './village.graphql.ts'

const history = { service: 'construction', type: 'Village' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<Village>[] {
  const say = useText()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'name', title: say('village.fields.name'), kind: 'text', required: true, column: 'title', sort: true },
      {
        name: 'township',
        title: say('village.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'shown',
        filter: true,
        sort: true,
      },
      {
        name: 'latitude',
        title: say('village.fields.latitude'),
        kind: 'number',
        required: true,
        column: 'wide',
        min: 0,
      },
      {
        name: 'longitude',
        title: say('village.fields.longitude'),
        kind: 'number',
        required: true,
        column: 'wide',
        min: 0,
      },
      {
        name: 'radiusKm',
        title: say('village.fields.radiusKm'),
        kind: 'number',
        required: true,
        column: 'shown',
        unit: '公里',
        min: 0,
      },
    ],
    [say, townships],
  )
}

/** 村庄: villages as a register. */
export default function Villages(given: Partial<RegisterPageProps<Village>>) {
  const say = useText()
  return (
    <RegisterPage<Village>
      title={say('village.title')}
      document={villagesQuery}
      at="villages"
      fields={useFields()}
      keep={keepVillage}
      permission="construction.keep"
      nameOf={(row) => row.name}
      addWord={say('village.add')}

      history={history}
      sheet
      empty={{ title: say('village.none'), next: say('village.noneNext') }}
      {...given}
    />
  )
}
