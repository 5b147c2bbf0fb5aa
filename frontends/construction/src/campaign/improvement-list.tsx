import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useVillages, useYears } from '../choices.ts'
import { useCodeName, useOptions, useText } from '../words.ts'
import { ImprovementShares } from './improvement-shares.tsx'
import { keepVillageImprovement, villageImprovementsQuery, type VillageImprovement } from './improvement.graphql.ts'

const refresh = ['ConstructionImprovementShares']
const history = { service: 'construction', type: 'VillageImprovement' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<VillageImprovement>[] {
  const say = useText()
  const optionsOf = useOptions()
  const { townships } = useUnits()
  const { villages } = useVillages()
  const years = useYears()
  return useMemo(
    () => [
      {
        name: 'villageId',
        title: say('improvement.fields.villageId'),
        kind: 'choice',
        options: villages,
        required: true,
        column: 'title',
      },
      {
        name: 'township',
        title: say('improvement.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
        sort: true,
      },
      {
        name: 'year',
        title: say('improvement.fields.year'),
        kind: 'number',
        options: years,
        required: true,
        column: 'optional',
      },
      {
        name: 'kind',
        title: say('improvement.fields.kind'),
        kind: 'choice',
        options: optionsOf('VillageImprovementKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'planned',
        title: say('improvement.fields.planned'),
        kind: 'number',
        required: true,
        column: 'shown',
        min: 0,
      },
      {
        name: 'done',
        title: say('improvement.fields.done'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        min: 0,
      },
      {
        name: 'checkedOn',
        title: say('improvement.fields.checkedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'photo', title: say('improvement.fields.photo'), kind: 'text', column: 'wide' },
    ],
    [say, optionsOf, townships, villages, years],
  )
}

/** 三化整治: three improvements as a register. */
export default function VillageImprovements(given: Partial<RegisterPageProps<VillageImprovement>>) {
  const say = useText()
  const nameOf = useCodeName()
  const { villageName } = useVillages()
  const { businessDate, planYear } = useCounty()
  return (
    <RegisterPage<VillageImprovement>
      title={say('improvement.title')}
      document={villageImprovementsQuery}
      at="villageImprovements"
      fields={useFields()}
      keep={keepVillageImprovement}
      permission="construction.record"
      nameOf={(row) => `${villageName(row.villageId)} ${nameOf('VillageImprovementKind', row.kind)}`}
      addWord={say('improvement.add')}
      start={{ year: planYear, checkedOn: businessDate }}
      above={<ImprovementShares />}
      refresh={refresh}
      history={history}
      sheet
      empty={{ title: say('improvement.none'), next: say('improvement.noneNext') }}
      {...given}
    />
  )
}
