import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty, useUnits } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useVillages } from '../choices.ts'
import { useRemedyColumn } from '../remedy-column.ts'
import { useText } from '../words.ts'
import { keepVillageInspection, villageInspectionsQuery, type VillageInspection } from './village-inspection.graphql.ts'

const history = { service: 'construction', type: 'VillageInspection' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<VillageInspection>[] {
  const say = useText()
  const { townships } = useUnits()
  const { villages } = useVillages()
  return useMemo(
    () => [
      {
        name: 'villageId',
        title: say('villageInspection.fields.villageId'),
        kind: 'choice',
        options: villages,
        required: true,
        column: 'title',
      },
      {
        name: 'township',
        title: say('villageInspection.fields.township'),
        kind: 'choice',
        options: townships,
        required: true,
        column: 'wide',
        filter: true,
      },
      {
        name: 'inspectedOn',
        title: say('villageInspection.fields.inspectedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'inspector',
        title: say('villageInspection.fields.inspector'),
        kind: 'text',
        required: true,
        column: 'wide',
      },
      {
        name: 'score',
        title: say('villageInspection.fields.score'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '分',
        min: 0,
      },
      { name: 'findings', title: say('villageInspection.fields.findings'), kind: 'long', wide: true, column: 'wide' },
      { name: 'photo', title: say('villageInspection.fields.photo'), kind: 'text' },
      { name: 'remedyDueOn', title: say('villageInspection.fields.remedyDueOn'), kind: 'day', column: 'shown' },
      { name: 'remediedOn', title: say('villageInspection.fields.remediedOn'), kind: 'day', column: 'shown' },
    ],
    [say, townships, villages],
  )
}

/** 村庄清洁检查: village checks as a register. */
export default function VillageInspections(given: Partial<RegisterPageProps<VillageInspection>>) {
  const say = useText()
  const { villageName } = useVillages()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<VillageInspection>
      title={say('villageInspection.title')}
      document={villageInspectionsQuery}
      at="villageInspections"
      fields={useFields()}
      columns={[useRemedyColumn<VillageInspection>()]}
      keep={keepVillageInspection}
      permission="construction.record"
      nameOf={(row) => `${villageName(row.villageId)} ${row.inspectedOn}`}
      addWord={say('villageInspection.add')}
      start={{ inspectedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('villageInspection.none'), next: say('villageInspection.noneNext') }}
      {...given}
    />
  )
}
