import { gql } from '@tongchou/frontend-kit'

/** 非法集资广告: found, and to be removed by a day. */
export interface FundraisingAd {
  id: string
  version: number
  place: string
  content: string
  source: string
  department: string
  foundOn: string
  dueOn: string
  removedOn: string | null
}

export const fundraisingAdsQuery = gql`
  query FundraisingAds(
    $first: Int!
    $offset: Int
    $orderBy: FundraisingAdOrder
    $direction: Direction! = ASC
    $search: String
    $filter: FundraisingAdFilter
  ) {
    fundraisingAds(
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
        place
        content
        source
        department
        foundOn
        dueOn
        removedOn
      }
    }
  }
`

export const keepFundraisingAd = gql`
  mutation KeepFundraisingAd($input: KeepFundraisingAdInput!) {
    keepFundraisingAd(input: $input) {
      id
      version
    }
  }
`
