import { ask, defineSearch, gql } from '@tongchou/frontend-kit'

const workSearch = gql`
  query ConstructionWorkSearch($text: String!) {
    constructionWorks(first: 8, search: $text) {
      nodes {
        id
        name
        contractor
      }
    }
  }
`

interface Found {
  id: string
  name: string
  contractor: string | null
}

export default defineSearch(async (text) => {
  const { data } = await ask<{ constructionWorks: { nodes: Found[] } | null }>(workSearch, { text })
  return (data?.constructionWorks?.nodes ?? []).map(({ id, name, contractor }) => ({
    key: id,
    title: name,
    ...(contractor ? { note: contractor } : {}),
    path: `/m/construction/works?q=${encodeURIComponent(name)}&record=${id}`,
  }))
})
