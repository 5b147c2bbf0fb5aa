import { ask, defineSearch, gql } from '@tongchou/frontend-kit'

interface Found {
  id: string
  code: string
  name: string
  answerer: { name: string | null } | null
}

const searchQuery = gql`
  query FindServiceItems($text: String!) {
    serviceItems(first: 8, search: $text) {
      nodes {
        id
        code
        name
        answerer {
          code
          name
        }
      }
    }
  }
`

export default defineSearch(async (text) => {
  const { data } = await ask<{ serviceItems: { nodes: Found[] } | null }>(searchQuery, { text })
  return (data?.serviceItems?.nodes ?? []).map(({ id, code, name, answerer }) => ({
    key: id,
    title: name,
    note: [answerer?.name, code].filter(Boolean).join(' · '),
    path: `/m/government-services/items/${id}`,
  }))
})
