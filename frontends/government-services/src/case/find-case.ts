import { ask, gql, type FormField } from '@tongchou/frontend-kit'

interface Found {
  id: string
  number: string
  applicant: string
}

const byText = gql`
  query CasesByText($search: String!) {
    serviceCases(first: 20, search: $search, orderBy: ACCEPTED_ON, direction: DESC) {
      nodes {
        id
        number
        applicant
      }
    }
  }
`

const byId = gql`
  query CaseById($id: ID!) {
    serviceCase(id: $id) {
      id
      number
      applicant
    }
  }
`

const labelOf = ({ number, applicant }: Found) => `${number}　${applicant}`

/** Cases, found by a part of the number or of the applicant's name. */
export const findCase: NonNullable<FormField['find']> = {
  search: async (text) => {
    const { data } = await ask<{ serviceCases: { nodes: Found[] } | null }>(byText, { search: text })
    return (data?.serviceCases?.nodes ?? []).map((found) => ({ value: found.id, label: labelOf(found) }))
  },
  named: async (id) => {
    const { data } = await ask<{ serviceCase: Found | null }>(byId, { id })
    return data?.serviceCase ? labelOf(data.serviceCase) : undefined
  },
}
