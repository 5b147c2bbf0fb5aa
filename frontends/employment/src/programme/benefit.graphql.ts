import { gql } from '@tongchou/frontend-kit'

export interface PolicyBenefit {
  id: string
  version: number
  policyId: string
  policyName: string | null
  residentId: string
  township: string
  amount: number
  approvedOn: string
  paidOn: string | null
  voucher: string | null
  resident: { id: string; name: string } | null
}

export const policyBenefitsQuery = gql`
  query PolicyBenefits(
    $first: Int!
    $offset: Int
    $orderBy: PolicyBenefitOrder
    $direction: Direction! = DESC
    $search: String
    $filter: PolicyBenefitFilter
  ) {
    policyBenefits(
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
        policyId
        policyName
        residentId
        township
        amount
        approvedOn
        paidOn
        voucher
        resident {
          id
          name
        }
      }
    }
  }
`

export const keepPolicyBenefit = gql`
  mutation KeepPolicyBenefit($input: KeepPolicyBenefitInput!) {
    keepPolicyBenefit(input: $input) {
      id
      version
    }
  }
`
