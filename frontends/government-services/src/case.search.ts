import { ask, defineSearch, gql } from '@tongchou/frontend-kit'

const caseSearch = gql`
  query ServiceCaseSearch($text: String!) {
    serviceCases(first: 8, search: $text, orderBy: ACCEPTED_ON, direction: DESC) {
      nodes {
        id
        number
        applicant
        item {
          id
          name
        }
      }
    }
  }
`

interface Found {
  id: string
  number: string
  applicant: string
  item: { id: string; name: string } | null
}

export default defineSearch(async (text) => {
  const { data } = await ask<{ serviceCases: { nodes: Found[] } | null }>(caseSearch, { text })
  return (data?.serviceCases?.nodes ?? []).map(({ id, number, applicant, item }) => ({
    key: id,
    title: `${number} ${applicant}`,
    ...(item ? { note: item.name } : {}),
    path: `/m/government-services/cases/${id}`,
  }))
})
