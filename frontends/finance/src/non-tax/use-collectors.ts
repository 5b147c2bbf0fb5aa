import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

const collectorsQuery = gql`
  query CollectorNames {
    collectingUnits(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`

/** The collecting units that the viewer may see, to choose from. */
export function useCollectors() {
  const { data } = useAsk<{ collectingUnits: { nodes: { id: string; name: string }[] } | null }>(collectorsQuery)
  return useMemo(() => (data?.collectingUnits?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })), [data])
}
