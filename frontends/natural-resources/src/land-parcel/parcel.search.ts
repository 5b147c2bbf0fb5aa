import { ask, defineSearch, gql } from '@tongchou/frontend-kit'

const parcelSearch = gql`
  query ParcelSearch($text: String!) {
    landParcels(first: 5, search: $text) {
      nodes {
        code
        name
      }
    }
  }
`

export default defineSearch(async (text) => {
  const { data } = await ask<{ landParcels: { nodes: { code: string; name: string }[] } | null }>(parcelSearch, {
    text,
  })
  return (data?.landParcels?.nodes ?? []).map(({ code, name }) => ({
    key: code,
    title: name,
    note: code,
    path: `/m/natural-resources/parcels?q=${code}`,
  }))
})
