import {
  Facts,
  formatNumber,
  Lamp,
  Panel,
  RegisterPanel,
  useAsk,
  useCounty,
  useFormats,
  type RegisterField,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { asIs, optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import {
  enterPoolMovement,
  poolEntriesQuery,
  poolEntryKinds,
  poolQuery,
  type Pool,
  type PoolEntry,
} from './pool.graphql.ts'
import { leverageLamp } from './loan.rules.ts'

const refresh = ['RiskPool', 'RiskPoolEntries', 'IndustryAlertCounts']
const always = () => true

/** Each movement of the pool; what it pays for a loan is entered with that loan. */
function Movements() {
  const say = useText()
  const { businessDate } = useCounty()
  const asks = useAsk<{ riskPoolEntries: { nodes: PoolEntry[] } | null }>(poolEntriesQuery)
  const fields = useMemo<RegisterField<PoolEntry>[]>(
    () => [
      {
        name: 'kind',
        title: say('fund.kind'),
        kind: 'choice',
        required: true,
        column: 'shown',
        options: optionsOf(poolEntryKinds, (kind) => say(`poolEntry.${kind}`)),
        hint: say('credit.poolHint'),
      },
      { name: 'party', title: say('fund.party'), kind: 'text', required: true, column: 'title' },
      { name: 'amount', title: say('loan.amount'), kind: 'money', required: true, min: 0, column: 'shown' },
      { name: 'happenedOn', title: say('fund.on'), kind: 'day', required: true, column: 'shown' },
      { name: 'documentNumber', title: say('fund.document'), kind: 'text', required: true, column: 'wide' },
    ],
    [say],
  )
  const start = useMemo(() => ({ happenedOn: businessDate }), [businessDate])
  return (
    <RegisterPanel<PoolEntry>
      title={say('credit.pool')}
      rows={asks.data?.riskPoolEntries?.nodes ?? []}
      fields={fields}
      keep={enterPoolMovement}
      permission="industry.keep"
      fixed={always}
      nameOf={({ kind, party }) => `${say(`poolEntry.${kind}`)} ${party}`}
      addWord={say('credit.poolAdd')}
      start={start}
      toInput={asIs}
      history={{ service: 'industry', type: 'RiskPoolEntry' }}
      refresh={refresh}
      empty={say('credit.poolNone')}
    />
  )
}

/** The risk pool, how far it is stretched, and every movement of it. */
export function PoolPanel() {
  const say = useText()
  const { money } = useFormats()
  const asks = useAsk<{ riskPool: Pool | null }>(poolQuery)
  const pool = asks.data?.riskPool
  const light = leverageLamp(pool?.leverage ?? null)
  return (
    <Panel title={say('credit.pool')} asks={asks}>
      {pool ? (
        <>
          <Facts
            facts={[
              [say('credit.balance'), money(pool.balance)],
              [say('credit.standing'), money(pool.standing)],
              [
                say('credit.leverage'),
                <span key="leverage" className={`lamp-${light}`}>
                  <Lamp light={light} quiet />{' '}
                  {pool.leverage === null ? '—' : say('alertFound.leverage', { leverage: formatNumber(pool.leverage) })}
                </span>,
              ],
              [say('credit.headroom'), money(pool.headroom)],
            ]}
          />
          <Movements />
        </>
      ) : (
        <p className="quiet">{say('credit.wholeCounty')}</p>
      )}
    </Panel>
  )
}
