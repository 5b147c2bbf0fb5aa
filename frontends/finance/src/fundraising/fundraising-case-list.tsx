import { type RegisterField, useUnits, useCounty, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepFundraisingCase, fundraisingCasesQuery, type FundraisingCase } from './fundraising-case.graphql.ts'

const history = { service: 'finance', type: 'FundraisingCase' }

function useFields(): RegisterField<FundraisingCase>[] {
  const say = useText()
  const choices = useCodes()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'title', title: say('fundraisingCase.name'), kind: 'text', required: true, wide: true, column: 'title' },
      {
        name: 'stage',
        title: say('fundraisingCase.stage'),
        kind: 'choice',
        required: true,
        options: choices('fundraisingStage'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'department',
        title: say('fundraisingCase.department'),
        kind: 'choice',
        required: true,
        options: departments,
        filter: true,
        column: 'wide',
      },
      {
        name: 'reportedOn',
        title: say('fundraisingCase.reportedOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'closedOn', title: say('fundraisingCase.closedOn'), kind: 'day', column: 'wide' },
      {
        name: 'lossAmount',
        title: say('fundraisingCase.lossAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'victims',
        title: say('fundraisingCase.victims'),
        kind: 'number',
        required: true,
        unit: '人',
        column: 'shown',
      },
      { name: 'handling', title: say('fundraisingCase.handling'), kind: 'long' },
      { name: 'publicity', title: say('fundraisingCase.publicity'), kind: 'long' },
    ],
    [say, choices, departments],
  )
}

/** 非法集资案件线索, from the report to the end. */
export default function FundraisingCaseList() {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <RegisterPage
      title={say('fundraisingCase.title')}
      note={say('fundraisingCase.note')}
      document={fundraisingCasesQuery}
      at="fundraisingCases"
      fields={useFields()}
      keep={keepFundraisingCase}
      permission="finance.keep"
      nameOf={(row) => row.title}
      addWord={say('fundraisingCase.add')}
      start={{ reportedOn: businessDate }}
      history={history}
      sheet
      empty={{ title: say('fundraisingCase.none'), next: say('fundraisingCase.noneNext') }}
    >
      <Sisters paths={['fundraising/ads', 'fundraising/platforms']} />
    </RegisterPage>
  )
}
