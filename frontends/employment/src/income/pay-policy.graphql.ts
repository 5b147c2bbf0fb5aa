import { gql } from '@tongchou/frontend-kit'

export interface PayPolicy {
  id: string
  version: number
  name: string
  documentNumber: string
  beneficiaries: string
  people: number
  yearlyAmount: number
  department: string
  dueOn: string
  doneOn: string | null
}

export const payPoliciesQuery = gql`
  query PayPolicies(
    $first: Int!
    $offset: Int
    $orderBy: PayPolicyOrder
    $direction: Direction! = ASC
    $search: String
    $filter: PayPolicyFilter
  ) {
    payPolicies(
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
        name
        documentNumber
        beneficiaries
        people
        yearlyAmount
        department
        dueOn
        doneOn
      }
    }
  }
`

export const keepPayPolicy = gql`
  mutation KeepPayPolicy($input: KeepPayPolicyInput!) {
    keepPayPolicy(input: $input) {
      id
      version
    }
  }
`
