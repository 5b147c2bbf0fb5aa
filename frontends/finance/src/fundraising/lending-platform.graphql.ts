import { gql } from '@tongchou/frontend-kit'

/** 网络借贷平台 and its exit. */
export interface LendingPlatform {
  id: string
  version: number
  name: string
  status: string
  outstandingAmount: number
  lenders: number
  exitBy: string
  exitedOn: string | null
}

export const lendingPlatformsQuery = gql`
  query LendingPlatforms(
    $first: Int!
    $offset: Int
    $orderBy: LendingPlatformOrder
    $direction: Direction! = ASC
    $search: String
    $filter: LendingPlatformFilter
  ) {
    lendingPlatforms(
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
        status
        outstandingAmount
        lenders
        exitBy
        exitedOn
      }
    }
  }
`

export const keepLendingPlatform = gql`
  mutation KeepLendingPlatform($input: KeepLendingPlatformInput!) {
    keepLendingPlatform(input: $input) {
      id
      version
    }
  }
`
