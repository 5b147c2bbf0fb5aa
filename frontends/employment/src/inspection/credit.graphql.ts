import { gql } from '@tongchou/frontend-kit'

export interface EmployerCredit {
  id: string
  version: number
  employerUscc: string
  employer: string
  year: number
  grade: 'A' | 'B' | 'C'
  score: number
  blacklistedOn: string | null
  blacklistedUntil: string | null
  reason: string | null
  effect: string | null
}

export const employerCreditsQuery = gql`
  query EmployerCredits(
    $first: Int!
    $offset: Int
    $orderBy: EmployerCreditOrder
    $direction: Direction! = DESC
    $search: String
    $filter: EmployerCreditFilter
  ) {
    employerCredits(
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
        employerUscc
        employer
        year
        grade
        score
        blacklistedOn
        blacklistedUntil
        reason
        effect
      }
    }
  }
`

export const keepEmployerCredit = gql`
  mutation KeepEmployerCredit($input: KeepEmployerCreditInput!) {
    keepEmployerCredit(input: $input) {
      id
      version
    }
  }
`
