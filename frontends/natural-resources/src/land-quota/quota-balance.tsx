import { gql, useFormats } from '@tongchou/frontend-kit'
import { figure, Figures } from '../figures.tsx'
import type { Member } from '../use-choices.ts'
import { useText } from '../words.ts'

interface Balance {
  kind: Member<'landQuotaKind'>
  gainedMu: number
  usedMu: number
  soldMu: number
  leftMu: number
  earned: number
}

const balancesQuery = gql`
  query LandQuotaBalances {
    figures: landQuotaBalances {
      kind
      gainedMu
      usedMu
      soldMu
      leftMu
      earned
    }
  }
`

/** What came in of each quota, what went, what is left. */
export function QuotaBalance() {
  const say = useText()
  const { money } = useFormats()
  return (
    <Figures<Balance>
      title={say('quota.balance')}
      document={balancesQuery}
      permission="natural-resources.overview"
      rowKey={({ kind }) => kind}
      empty={say('quota.none')}
      columns={[
        { key: 'kind', title: say('field.kind'), value: ({ kind }) => say(`landQuotaKind.${kind}`), role: 'title' },
        figure('gained', say('quota.gained'), ({ gainedMu }) => gainedMu),
        figure('used', say('quota.used'), ({ usedMu }) => usedMu),
        figure('sold', say('quota.sold'), ({ soldMu }) => soldMu, { role: 'wide-only' }),
        figure('left', say('quota.left'), ({ leftMu }) => leftMu),
        figure('earned', say('quota.earned'), ({ earned }) => earned, {
          render: ({ earned }) => money(earned),
          role: 'wide-only',
        }),
      ]}
    />
  )
}
