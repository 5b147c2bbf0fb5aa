import { formatPercent, gql, useAsk, useCounty } from '@tongchou/frontend-kit'
import { codes, type Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'

const sharesQuery = gql`
  query ConstructionImprovementShares($year: Int!) {
    villageImprovementShares(year: $year) {
      kind
      villages
      finished
      share
    }
  }
`

interface Share {
  kind: Code<'VillageImprovementKind'>
  villages: number
  finished: number
  share: number | null
}

/** How far the year’s improvements have come, kind by kind. */
export function ImprovementShares() {
  const say = useText()
  const nameOf = useCodeName()
  const { planYear } = useCounty()
  const asks = useAsk<{ villageImprovementShares: Share[] | null }>(sharesQuery, { year: planYear })
  const order = codes.VillageImprovementKind
  const shares = (asks.data?.villageImprovementShares ?? []).toSorted(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  )
  if (shares.length === 0) return null
  return (
    <ul className="records">
      {shares.map(({ kind, share, ...counts }) => (
        <li key={kind}>
          {say('villageView.share', {
            kind: nameOf('VillageImprovementKind', kind),
            share: formatPercent(share),
            ...counts,
          })}
        </li>
      ))}
    </ul>
  )
}
