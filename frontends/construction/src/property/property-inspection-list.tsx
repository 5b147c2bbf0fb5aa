import { type RegisterField, RegisterPage, type RegisterPageProps, useCounty } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCommunities } from '../choices.ts'
import { useRemedyColumn } from '../remedy-column.ts'
import { useText } from '../words.ts'
import {
  keepPropertyInspection,
  propertyInspectionsQuery,
  type PropertyInspection,
} from './property-inspection.graphql.ts'

const history = { service: 'construction', type: 'PropertyInspection' }

/** What is written of each, and what of it the list shows. */
function useFields(): RegisterField<PropertyInspection>[] {
  const say = useText()
  const { communities } = useCommunities()
  return useMemo(
    () => [
      {
        name: 'communityId',
        title: say('propertyInspection.fields.communityId'),
        kind: 'choice',
        options: communities,
        required: true,
        column: 'title',
        filter: true,
      },
      {
        name: 'inspectedOn',
        title: say('propertyInspection.fields.inspectedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      {
        name: 'inspector',
        title: say('propertyInspection.fields.inspector'),
        kind: 'text',
        required: true,
        column: 'wide',
      },
      {
        name: 'score',
        title: say('propertyInspection.fields.score'),
        kind: 'number',
        required: true,
        column: 'shown',
        sort: true,
        unit: '分',
        min: 0,
      },
      { name: 'findings', title: say('propertyInspection.fields.findings'), kind: 'long', wide: true, column: 'wide' },
      { name: 'remedyDueOn', title: say('propertyInspection.fields.remedyDueOn'), kind: 'day', column: 'shown' },
      { name: 'remediedOn', title: say('propertyInspection.fields.remediedOn'), kind: 'day', column: 'shown' },
    ],
    [say, communities],
  )
}

/** 物业检查: inspections as a register. */
export default function PropertyInspections(given: Partial<RegisterPageProps<PropertyInspection>>) {
  const say = useText()
  const { communityName } = useCommunities()
  const { businessDate } = useCounty()
  return (
    <RegisterPage<PropertyInspection>
      title={say('propertyInspection.title')}
      document={propertyInspectionsQuery}
      at="propertyInspections"
      fields={useFields()}
      columns={[useRemedyColumn<PropertyInspection>()]}
      keep={keepPropertyInspection}
      permission="construction.record"
      nameOf={(row) => `${communityName(row.communityId)} ${row.inspectedOn}`}
      addWord={say('propertyInspection.add')}
      start={{ inspectedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('propertyInspection.none'), next: say('propertyInspection.noneNext') }}
      {...given}
    />
  )
}
