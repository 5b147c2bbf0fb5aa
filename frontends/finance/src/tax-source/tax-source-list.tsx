import { type RegisterField, useCounty, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjects } from '../neighbour/use-projects.ts'
import { useEnterprises } from '../neighbour/use-enterprises.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepTaxSource, taxSourcesQuery, type TaxSource } from './tax-source.graphql.ts'

const history = { service: 'finance', type: 'TaxSource' }

function useFields(): RegisterField<TaxSource>[] {
  const say = useText()
  const choices = useCodes()
  const { projectChoice } = useProjects()
  const { enterpriseChoice } = useEnterprises()
  return useMemo(
    () => [
      { name: 'sourceYear', title: say('taxSource.sourceYear'), kind: 'number', required: true },
      { name: 'name', title: say('taxSource.name'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'origin',
        title: say('taxSource.origin'),
        kind: 'choice',
        required: true,
        options: choices('taxClueOrigin'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'kind',
        title: say('taxSource.kind'),
        kind: 'choice',
        required: true,
        options: choices('revenueKind'),
        filter: true,
        column: 'shown',
      },
      { name: 'uscc', ...enterpriseChoice },
      { name: 'projectId', title: say('common.projectId'), ...projectChoice },
      { name: 'parcelCode', title: say('taxSource.parcelCode'), kind: 'text' },
      {
        name: 'expectedAmount',
        title: say('taxSource.expectedAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'collectedAmount',
        title: say('taxSource.collectedAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'registeredOn',
        title: say('taxSource.registeredOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
    ],
    [say, choices, projectChoice, enterpriseChoice],
  )
}

/** 税源台账: where tax of a year is to come from, and what came. */
export default function TaxSourceList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('taxSource.title')}
      note={say('taxSource.note')}
      document={taxSourcesQuery}
      at="taxSources"
      fields={useFields()}
      keep={keepTaxSource}
      permission="finance.keep"
      nameOf={(row) => row.name}
      addWord={say('taxSource.add')}
      start={{ sourceYear: Number(businessDate.slice(0, 4)), registeredOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('taxSource.none'), next: say('taxSource.noneNext') }}
    >
      <Sisters paths={['sources/outside-contracts']} />
    </RegisterPage>
  )
}
