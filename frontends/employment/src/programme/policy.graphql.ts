import { gql } from '@tongchou/frontend-kit'

export interface EmploymentPolicy {
  id: string
  version: number
  name: string
  documentNumber: string
  kind: 'JOB' | 'START_UP' | 'TRAINING' | 'INSURANCE'
  keyGroup: 'GRADUATE' | 'RETURNER' | 'DIFFICULT_HOUSEHOLD' | null
  standard: string
  mostPerPerson: number | null
  beginsOn: string
  endsOn: string | null
}

export const employmentPoliciesQuery = gql`
  query EmploymentPolicies(
    $first: Int!
    $offset: Int
    $orderBy: EmploymentPolicyOrder
    $direction: Direction! = DESC
    $search: String
    $filter: EmploymentPolicyFilter
  ) {
    employmentPolicies(
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
        kind
        keyGroup
        standard
        mostPerPerson
        beginsOn
        endsOn
      }
    }
  }
`

export const keepEmploymentPolicy = gql`
  mutation KeepEmploymentPolicy($input: KeepEmploymentPolicyInput!) {
    keepEmploymentPolicy(input: $input) {
      id
      version
    }
  }
`
