import { gql } from '@tongchou/frontend-kit'

export interface ServiceInquiry {
  id: string
  version: number
  item: { id: string; name: string } | null
  department: string
  askedOn: string
  question: string
  answeredOn: string | null
  answer: string | null
}

export const serviceInquiriesQuery = gql`
  query ServiceInquiries(
    $first: Int!
    $offset: Int
    $orderBy: ServiceInquiryOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ServiceInquiryFilter
  ) {
    serviceInquiries(
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
        item {
          id
          name
        }
        department
        askedOn
        question
        answeredOn
        answer
      }
    }
  }
`

export const keepServiceInquiry = gql`
  mutation KeepServiceInquiry($input: KeepServiceInquiryInput!) {
    keepServiceInquiry(input: $input) {
      id
      version
    }
  }
`
