import { ask, defineSearch, gql } from '@tongchou/frontend-kit'

const facilitySearch = gql`
  query ConstructionFacilitySearch($text: String!) {
    facilities(first: 8, search: $text) {
      nodes {
        id
        name
        operator
      }
    }
  }
`

interface Found {
  id: string
  name: string
  operator: string | null
}

export default defineSearch(async (text) => {
  const { data } = await ask<{ facilities: { nodes: Found[] } | null }>(facilitySearch, { text })
  return (data?.facilities?.nodes ?? []).map(({ id, name, operator }) => ({
    key: id,
    title: name,
    ...(operator ? { note: operator } : {}),
    path: `/m/construction/facilities?q=${encodeURIComponent(name)}&record=${id}`,
  }))
})
