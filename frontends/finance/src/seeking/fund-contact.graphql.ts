import { gql } from '@tongchou/frontend-kit'

/** 对上衔接: every talk with an office above about money, and when to ask again. */
export interface FundContact {
  id: string
  version: number
  office: string
  township: string | null
  department: string | null
  contactedOn: string
  byWhom: string
  matter: string
  expectedAmount: number
  result: string | null
  nextOn: string | null
}

export const fundContactsQuery = gql`
  query FundContacts(
    $first: Int!
    $offset: Int
    $orderBy: FundContactOrder
    $direction: Direction! = DESC
    $search: String
    $filter: FundContactFilter
  ) {
    fundContacts(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      search: $search
      filter: $filter
    ) {
      totalCount
      nodes {
        id
        version
        office
        township
        department
        contactedOn
        byWhom
        matter
        expectedAmount
        result
        nextOn
      }
    }
  }
`

export const keepFundContact = gql`
  mutation KeepFundContact($input: KeepFundContactInput!) {
    keepFundContact(input: $input) {
      id
      version
    }
  }
`
