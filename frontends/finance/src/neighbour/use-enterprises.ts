import { gql, useAsk, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'

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

/** How an enterprise is named in a form: out of those the viewer may see, by its credit code where that is none of them. */
export function useEnterprises() {
  const say = useText()
  const { data } = useAsk<{ some: Page; more: Page; most: Page }>(namesQuery)
  return useMemo(() => {
    const options = [data?.some, data?.more, data?.most]
      .flatMap((each) => each?.nodes ?? [])
      .map(({ uscc, name }) => ({ value: uscc, label: name ?? uscc }))
    const hasEnterprises = options.length > 0
    const enterpriseChoice: Pick<FormField, 'title' | 'kind' | 'options'> =
      hasEnterprises || !data
        ? { title: say('common.uscc'), kind: 'choice', options }
        : { title: say('common.usccByCode'), kind: 'text' }
    return { enterpriseChoice, hasEnterprises }
  }, [say, data])
}
