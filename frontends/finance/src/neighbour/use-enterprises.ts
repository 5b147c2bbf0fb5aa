import { gql, useAsk } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

interface Named {
  uscc: string
  name: string | null
}

type Page = { nodes: Named[] } | null

const page = (offset: number) => `enterprises(first: 200, offset: ${offset}) {
      nodes {
        uscc
        name
      }
    }`

/** A list answers two hundred at most; a county has a few hundred enterprises. */
const namesQuery = gql(`
  query FinanceEnterpriseNames {
    some: ${page(0)}
    more: ${page(200)}
    most: ${page(400)}
  }
`)

/** The enterprises that the viewer may see, to choose one from by name or pinyin. */
export function useEnterprises() {
  const { data } = useAsk<{ some: Page; more: Page; most: Page }>(namesQuery)
  return useMemo(
    () =>
      [data?.some, data?.more, data?.most]
        .flatMap((each) => each?.nodes ?? [])
        .map(({ uscc, name }) => ({ value: uscc, label: name ?? uscc })),
    [data],
  )
}
