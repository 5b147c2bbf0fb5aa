import { useApolloClient } from '@apollo/client/react'
import { gql, useAsk, useLanguage, useWords, type County } from '@tongchou/frontend-kit'
import { useEffect } from 'react'

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
  const county = data?.county ?? undefined
  useEffect(() => {
    document.title = county ? `${county.name} · ${say('product')}` : say('product')
  }, [county, say])
  useEffect(() => {
    void client.refetchQueries({ include: 'active' })
  }, [client, language])
  return { county, loading, again }
}
