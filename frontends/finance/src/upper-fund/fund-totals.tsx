import { Facts, formatPercent, Outage, useAsk, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { fundTotalsQuery, type FundTotals as Totals } from './fund.graphql.ts'

/** 资金台账合计 of what the viewer may see: a unit’s own, or the county’s. */
export function FundTotals() {
  const say = useText()
  const { money } = useFormats()
  const asks = useAsk<{ fundLedgerTotals: Totals | null }>(fundTotalsQuery)
  const totals = asks.data?.fundLedgerTotals
  if (asks.loading) return null
  if (!totals) return <Outage name={say('fund.totals')} retry={asks.again} />
  return (
    <Facts
      label={say('fund.totals')}
      facts={[
        [say('fund.grantedThisYear'), say('fund.grantedCount', { count: totals.funds, amount: money(totals.granted) })],
        [say('fund.received'), money(totals.received)],
        [say('fund.allocated'), money(totals.allocated)],
        [say('fund.paid'), money(totals.paid)],
        [say('fund.paidShare'), formatPercent(totals.paidShare)],
        [
          say('fund.idle'),
          <span key="idle" className={totals.idleRed > 0 ? 'lamp-RED' : undefined}>
            {say('fund.idleCount', { count: totals.idleFunds, amount: money(totals.idle) })}
          </span>,
        ],
        [say('fund.idleRed'), money(totals.idleRed)],
      ]}
    />
  )
}
