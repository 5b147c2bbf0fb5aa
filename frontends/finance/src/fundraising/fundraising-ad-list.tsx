import { RegisterPage, useCounty, useDue, useSession, useUnits, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { Sisters } from '../sisters.tsx'
import { useText } from '../words.ts'
import { keepFundraisingAd, fundraisingAdsQuery, type FundraisingAd } from './fundraising-ad.graphql.ts'

const history = { service: 'finance', type: 'FundraisingAd' }

function useFields(): RegisterField<FundraisingAd>[] {
  const say = useText()
  const { departments } = useUnits()
  return useMemo(
    () => [
      { name: 'place', title: say('fundraisingAd.place'), kind: 'text', required: true, wide: true, column: 'title' },
      { name: 'content', title: say('fundraisingAd.content'), kind: 'long', required: true, column: 'wide' },
      { name: 'source', title: say('fundraisingAd.source'), kind: 'text', required: true },
      {
        name: 'department',
        title: say('fundraisingAd.department'),
        kind: 'choice',
        required: true,
        options: departments,
        filter: true,
        column: 'shown',
      },
      {
        name: 'foundOn',
        title: say('fundraisingAd.foundOn'),
        kind: 'day',
        required: true,
        column: 'shown',
        sort: true,
      },
      { name: 'dueOn', title: say('fundraisingAd.dueOn'), kind: 'day', required: true, column: 'shown', sort: true },
      { name: 'removedOn', title: say('fundraisingAd.removedOn'), kind: 'day', column: 'wide' },
    ],
    [say, departments],
  )
}

/** 非法集资广告: found, and to be removed by a day. */
export default function FundraisingAdList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { dueColumn } = useDue()
  const { viewer } = useSession()
  return (
    <RegisterPage
      title={say('fundraisingAd.title')}
      note={say('fundraisingAd.note')}
      document={fundraisingAdsQuery}
      at="fundraisingAds"
      fields={useFields()}
      columns={[dueColumn(say('status'), (row: FundraisingAd) => ({ due: row.dueOn, done: row.removedOn !== null }))]}
      keep={keepFundraisingAd}
      permission="finance.answer"
      nameOf={(row) => row.place}
      addWord={say('fundraisingAd.add')}
      start={{ foundOn: businessDate, department: viewer?.department?.code }}
      history={history}
      sheet
      empty={{ title: say('fundraisingAd.none'), next: say('fundraisingAd.noneNext') }}
    >
      <Sisters paths={['fundraising', 'fundraising/platforms']} />
    </RegisterPage>
  )
}
