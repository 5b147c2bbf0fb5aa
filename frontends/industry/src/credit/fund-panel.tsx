import { Panel, Rows, useAsk, useFormats, type Column } from '@tongchou/frontend-kit'
import { Facts } from '../page-parts.tsx'
import { useText } from '../words.ts'
import { fundQuery, type Fund, type FundEntry } from './credit.graphql.ts'

interface Answer {
  industryFund: Fund | null
  industryFundEntries: { totalCount: number; nodes: FundEntry[] } | null
}

/** 产业发展综合基金: what was paid in, where it is, what may still be used, and each movement. */
export function FundPanel() {
  const say = useText()
  const { money, fullDay } = useFormats()
  const asks = useAsk<Answer>(fundQuery)
  const fund = asks.data?.industryFund
  const columns: Column<FundEntry>[] = [
    {
      key: 'kind',
      title: say('fund.kind'),
      value: (entry) => say(`fundEntry.${entry.kind}`),
      role: 'lamp',
      width: 110,
    },
    { key: 'party', title: say('fund.party'), value: (entry) => entry.party, role: 'title' },
    {
      key: 'amount',
      title: say('loan.amount'),
      value: (entry) => entry.amount,
      render: (entry) => money(entry.amount),
      align: 'right',
    },
    { key: 'on', title: say('fund.on'), value: (entry) => fullDay(entry.happenedOn) },
    { key: 'document', title: say('fund.document'), value: (entry) => entry.documentNumber, role: 'wide-only' },
  ]
  return (
    <Panel title={say('fund.title')} asks={asks}>
      {fund ? (
        <>
          <Facts
            facts={(['capital', 'invested', 'guaranteed', 'recovered', 'lost', 'remaining'] as const).map((key) => [
              say(`fund.${key}`),
              money(fund[key]),
            ])}
          />
          <Rows
            label={say('fund.title')}
            rows={asks.data?.industryFundEntries?.nodes ?? []}
            columns={columns}
            rowKey={(entry) => entry.id}
          />
        </>
      ) : (
        <p className="quiet">{say('credit.wholeCounty')}</p>
      )}
    </Panel>
  )
}
