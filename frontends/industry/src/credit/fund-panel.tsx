import { Facts, Panel, RegisterPanel, useAsk, useCounty, useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useEnterprises } from '../enterprise/use-enterprises.ts'
import { asIs, optionsOf } from '../fields.ts'
import { useProjects } from '../project-stage/use-projects.ts'
import { useText } from '../words.ts'
import { enterFundMovement, fundEntryKinds, fundQuery, type Fund, type FundEntry } from './fund.graphql.ts'

interface Answer {
  industryFund: Fund | null
  industryFundEntries: { totalCount: number; nodes: FundEntry[] } | null
}

const refresh = ['IndustryFundBoard']
const always = () => true

function Movements({ entries }: { entries: FundEntry[] }) {
  const say = useText()
  const { businessDate } = useCounty()
  const enterprises = useEnterprises()
  const projects = useProjects()
  const fields = useMemo<RegisterField<FundEntry>[]>(
    () => [
      {
        name: 'kind',
        title: say('fund.kind'),
        kind: 'choice',
        required: true,
        column: 'shown',
        options: optionsOf(fundEntryKinds, (kind) => say(`fundEntry.${kind}`)),
      },
      { name: 'party', title: say('fund.party'), kind: 'text', required: true, column: 'title' },
      { name: 'amount', title: say('loan.amount'), kind: 'money', required: true, min: 0, column: 'shown' },
      { name: 'happenedOn', title: say('fund.on'), kind: 'day', required: true, column: 'shown' },
      { name: 'documentNumber', title: say('fund.document'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'enterpriseId',
        title: say('fund.enterprise'),
        kind: 'choice',
        options: enterprises,
        hint: say('fund.linkHint'),
      },
      { name: 'projectId', title: say('goal.project'), kind: 'choice', options: projects },
    ],
    [say, enterprises, projects],
  )
  const start = useMemo(() => ({ happenedOn: businessDate }), [businessDate])
  return (
    <RegisterPanel<FundEntry>
      title={say('fund.title')}
      rows={entries}
      fields={fields}
      keep={enterFundMovement}
      permission="industry.keep"
      fixed={always}
      addressed
      nameOf={({ kind, party }) => `${say(`fundEntry.${kind}`)} ${party}`}
      addWord={say('fund.add')}
      start={start}
      toInput={asIs}
      history={{ service: 'industry', type: 'IndustryFundEntry' }}
      refresh={refresh}
      empty={say('fund.none')}
    />
  )
}

/** 产业发展综合基金: what was paid in, where it is, what may still be used, and each movement. */
export function FundPanel() {
  const say = useText()
  const { money } = useFormats()
  const asks = useAsk<Answer>(fundQuery)
  const fund = asks.data?.industryFund
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
          <Movements entries={asks.data?.industryFundEntries?.nodes ?? []} />
        </>
      ) : (
        <p className="quiet">{say('credit.wholeCounty')}</p>
      )}
    </Panel>
  )
}
