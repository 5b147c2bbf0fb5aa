import { gql } from '@tongchou/frontend-kit'

export interface SocialContribution {
  id: string
  version: number
  giver: string
  purpose: string
  township: string | null
  givenOn: string
  volunteers: number
  hours: number
  amount: number
}

export const socialContributionsQuery = gql`
  query ConstructionSocialContributions(
    $first: Int!
    $offset: Int
    $orderBy: SocialContributionOrder
    $direction: Direction! = DESC
    $search: String
    $filter: SocialContributionFilter
  ) {
    socialContributions(
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
        giver
        purpose
        township
        givenOn
        volunteers
        hours
        amount
      }
    }
  }
`

export const keepSocialContribution = gql`
  mutation KeepSocialContribution($input: KeepSocialContributionInput!) {
    keepSocialContribution(input: $input) {
      id
      version
    }
  }
`
