import { ask, gql, type FormField } from '@tongchou/frontend-kit'

interface Found {
  id: string
  code: string
  name: string
}

const byText = gql`
  query ItemsByText($search: String!) {
    serviceItems(first: 20, search: $search) {
      nodes {
        id
        code
        name
      }
    }
  }
`

const byId = gql`
  query ItemById($id: ID!) {
    serviceItem(id: $id) {
      id
      code
      name
    }
  }
`

const labelOf = ({ name, code }: Found) => `${name}　${code}`

/** Service items, found by a part of the name or of the code. */
export const findItem: NonNullable<FormField['find']> = {
  search: async (text) => {
    const { data } = await ask<{ serviceItems: { nodes: Found[] } | null }>(byText, { search: text })
    return (data?.serviceItems?.nodes ?? []).map((item) => ({ value: item.id, label: labelOf(item) }))
  },
  named: async (id) => {
    const { data } = await ask<{ serviceItem: Found | null }>(byId, { id })
    return data?.serviceItem ? labelOf(data.serviceItem) : undefined
  },
}
