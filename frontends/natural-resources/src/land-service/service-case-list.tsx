import { RegisterPage, useCounty, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useServices } from '../reference/use-services.ts'
import { useText } from '../words.ts'
import { keepLandServiceCase, landServiceCasesQuery, type LandServiceCase } from './service-case.graphql.ts'

const history = { service: 'naturalResources', type: 'LandServiceCase' }

function useFields(): RegisterField<LandServiceCase>[] {
  const say = useText()
  const { townships } = useUnits()
  const services = useServices()
  return useMemo(
    () => [
      { name: 'applicant', title: say('field.applicant'), kind: 'text', required: true, column: 'title' },
      {
        name: 'itemId',
        title: say('field.itemId'),
        kind: 'choice',
        options: services,
        required: true,
        column: 'shown',
        filter: true,
      },
      {
        name: 'township',
        title: say('field.township'),
        kind: 'choice',
        options: townships,
        column: 'wide',
        filter: true,
      },
      { name: 'receivedOn', title: say('field.receivedOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'finishedOn', title: say('field.finishedOn'), kind: 'day', column: 'shown', sort: true },
    ],
    [say, townships, services],
  )
}

/** 用地服务办件: each handling from receipt to end. */
export default function ServiceCaseList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('serviceCaseList.title')}
      document={landServiceCasesQuery}
      at="landServiceCases"
      fields={useFields()}
      keep={keepLandServiceCase}
      permission="natural-resources.keep"
      nameOf={(row) => row.applicant}
      addWord={say('serviceCaseList.add')}
      start={{ receivedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('serviceCaseList.none'), next: say('noneNext') }}
    />
  )
}
