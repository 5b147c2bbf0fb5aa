import { ask, defineSearch, gql } from '@tongchou/frontend-kit'

const searchQuery = gql`
  query LabourSiteSearch($text: String!) {
    labourSites(first: 8, search: $text) {
      nodes {
        id
        name
      }
    }
  }
`

export default defineSearch(async (text) => {
  const { data } = await ask<{ labourSites: { nodes: { id: string; name: string }[] } | null }>(searchQuery, { text })
  return (data?.labourSites?.nodes ?? []).map(({ id, name }) => ({
    key: id,
    title: name,
    path: `/m/employment/sites/${id}`,
  }))
})
