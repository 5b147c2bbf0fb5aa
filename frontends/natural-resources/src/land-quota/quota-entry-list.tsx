import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { QuotaBalance } from './quota-balance.tsx'
import { useText } from '../words.ts'
import { keepLandQuotaEntry, landQuotaEntriesQuery, type LandQuotaEntry } from './quota-entry.graphql.ts'

const history = { service: 'naturalResources', type: 'LandQuotaEntry' }

function useFields(): RegisterField<LandQuotaEntry>[] {
  const say = useText()
  const choices = useChoices()
  const { townships } = useUnits()
  return useMemo(
    () => [
      { name: 'document', title: say('field.document'), kind: 'text', required: true, column: 'title' },
      {
        name: 'kind',
        title: say('field.kind'),
        kind: 'choice',
        options: choices('landQuotaKind'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'movement',
        title: say('field.movement'),
        kind: 'choice',
        options: choices('landQuotaMovement'),
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'areaMu',
        title: say('field.areaMu'),
        kind: 'number',
        unit: '亩',
        min: 0,
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'happenedOn', title: say('field.happenedOn'), kind: 'day', required: true, column: 'shown', sort: true },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        column: 'wide',
        filter: true,
      },
      { name: 'parcelId', title: say('field.parcelId'), kind: 'text' },
      { name: 'price', title: say('field.price'), kind: 'money', min: 0, column: 'wide' },
    ],
    [say, choices, townships],
  )
}

/** 增减挂钩与增存挂钩: the quota movement by movement. */
export default function QuotaEntryList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('quotaEntryList.title')}
      above={<QuotaBalance />}
      document={landQuotaEntriesQuery}
      at="landQuotaEntries"
      fields={useFields()}
      keep={keepLandQuotaEntry}
      permission="natural-resources.keep"
      nameOf={(row) => row.document}
      addWord={say('quotaEntryList.add')}
      start={{ happenedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('quotaEntryList.none'), next: say('noneNext') }}
    />
  )
}
