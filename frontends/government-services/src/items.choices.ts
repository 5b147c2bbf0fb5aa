import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import type { Option } from './choices.ts'

interface Data {
  cancelledItems: { nodes: { id: string; name: string }[] } | null
}

const namesQuery = gql`
  query CancelledItemNames {
    cancelledItems(first: 200, orderBy: NAME) {
      nodes {
        id
        name
      }
    }
  }
`

/** Records of the half of items that can be chosen. */
export function useItemChoices(needed: ReadonlySet<string>): { cancelledItems: Option[] } {
  const { data } = useAsk<Data>(namesQuery, {}, { skip: !needed.has('cancelledItems') })
  return useMemo(
    () => ({ cancelledItems: (data?.cancelledItems?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })) }),
    [data],
  )
}
