import { Facts, formatNumber, formatPercent, useAsk, useFormats } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import { totalsQuery } from './enterprise.graphql.ts'
import { totalsOf, yearBefore, type TotalledRow } from './enterprise.rules.ts'

const most = 200

interface Answer {
  enterprises: { totalCount: number; nodes: TotalledRow[] } | null
}

/** What the whole filtered set comes to, whichever page of it is shown. */
export function EnterpriseTotals({ filter, search, month }: { filter: object; search: string; month: string }) {
  const say = useText()
  const { money, month: named } = useFormats()
  const asks = useAsk<Answer>(totalsQuery, {
    first: most,
    filter,
    ...(search ? { search } : {}),
    from: yearBefore(month),
    until: month,
  })
  const found = asks.data?.enterprises
  if (!found || found.nodes.length === 0) return null
  const totals = totalsOf(found.nodes, month)
  const more = totals.growth
  const facts: [string, string][] = [
    [say('totals.count'), formatNumber(found.totalCount)],
    [say('totals.aboveScale'), formatNumber(totals.aboveScale)],
    [say('totals.revenue'), money(totals.revenue)],
    [say('totals.output', { month: named(month) }), money(totals.output)],
    [say('totals.growth'), more === null ? '—' : `${more > 0 ? '+' : ''}${formatPercent(more)}`],
  ]
  return (
    <>
      <Facts label={say('totals.label')} facts={facts} />
      {found.totalCount > most && <p className="quiet">{say('totals.most', { most })}</p>}
    </>
  )
}
