import { useApolloClient } from '@apollo/client/react'
import { gql, recallCounty, useAsk, useLanguage, useWords, type County } from '@tongchou/frontend-kit'
import { useEffect, useState } from 'react'

const countyQuery = gql`
  query ShellCounty {
    county {
      code
      name
      planYear
      businessDate
      demo
    }
  }
`

/** The county that the whole page is about: in its title, and asked again, with all that is shown, in another language. */
export function useCountyFacts() {
  const client = useApolloClient()
  const language = useLanguage()
  const say = useWords('shell')
  const { data, loading, again } = useAsk<{ county: County | null }>(countyQuery)
  const [recalled, setRecalled] = useState<County | null>()
  const told = data?.county
  const county = told ?? recalled ?? undefined
  const isLost = !told && !loading
  useEffect(() => {
    if (isLost) void recallCounty<County>().then((kept) => setRecalled(kept ?? null))
  }, [isLost])
  useEffect(() => {
    document.title = county ? `${county.name} · ${say('product')}` : say('product')
  }, [county, say])
  useEffect(() => {
    void client.refetchQueries({ include: 'active' })
  }, [client, language])
  return { county, loading: loading || (isLost && recalled === undefined), again }
}
