import { RegisterPage, useDue, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepLendingPlatform, lendingPlatformsQuery, type LendingPlatform } from './lending-platform.graphql.ts'

const history = { service: 'finance', type: 'LendingPlatform' }

function useFields(): RegisterField<LendingPlatform>[] {
  const say = useText()
  const choices = useCodes()
  return useMemo(
    () => [
      { name: 'name', title: say('lendingPlatform.name'), kind: 'text', required: true, column: 'title' },
      {
        name: 'status',
        title: say('lendingPlatform.status'),
        kind: 'choice',
        required: true,
        options: choices('lendingPlatformStatus'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'outstandingAmount',
        title: say('lendingPlatform.outstandingAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'lenders',
        title: say('lendingPlatform.lenders'),
        kind: 'number',
        required: true,
        unit: '人',
        column: 'shown',
      },
      {
        name: 'exitBy',
        title: say('lendingPlatform.exitBy'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'exitedOn', title: say('lendingPlatform.exitedOn'), kind: 'day', column: 'wide' },
    ],
    [say, choices],
  )
}

/** 网络借贷平台 and its exit. */
export default function LendingPlatformList() {
  const say = useText()
  const { dueColumn } = useDue()
  return (
    <RegisterPage
      title={say('lendingPlatform.title')}
      note={say('lendingPlatform.note')}
      document={lendingPlatformsQuery}
      at="lendingPlatforms"
      fields={useFields()}
      columns={[dueColumn(say('status'), (row: LendingPlatform) => ({ due: row.exitBy, done: row.exitedOn !== null }))]}
      keep={keepLendingPlatform}
      permission="finance.keep"
      nameOf={(row) => row.name}
      addWord={say('lendingPlatform.add')}
      history={history}
      sheet
      empty={{ title: say('lendingPlatform.none'), next: say('lendingPlatform.noneNext') }}
    >
      <Sisters paths={['fundraising', 'fundraising/ads']} />
    </RegisterPage>
  )
}
