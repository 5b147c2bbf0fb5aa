import { gql } from '@tongchou/frontend-kit'

export interface InsuranceRiskCheck {
  id: string
  version: number
  businessNumber: string
  risk: 'DOUBLE_CLAIM' | 'PAID_AFTER_DEATH' | 'BACKDATED' | 'AMOUNT_HIGH' | 'SELF_HANDLED'
  amount: number
  handledBy: string
  handledOn: string
  checkedBy: string | null
  checkedOn: string | null
  upheld: boolean | null
  outcome: string | null
}

export const insuranceRiskChecksQuery = gql`
  query InsuranceRiskChecks(
    $first: Int!
    $offset: Int
    $orderBy: InsuranceRiskCheckOrder
    $direction: Direction! = DESC
    $search: String
    $filter: InsuranceRiskCheckFilter
  ) {
    insuranceRiskChecks(
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
        businessNumber
        risk
        amount
        handledBy
        handledOn
        checkedBy
        checkedOn
        upheld
        outcome
      }
    }
  }
`

export const keepInsuranceRiskCheck = gql`
  mutation KeepInsuranceRiskCheck($input: KeepInsuranceRiskCheckInput!) {
    keepInsuranceRiskCheck(input: $input) {
      id
      version
    }
  }
`
