import { gql } from '@tongchou/frontend-kit'

export interface ReturnerBase {
  id: string
  version: number
  name: string
  township: string
  firms: number
  jobs: number
  support: number
  openedOn: string
}

export const returnerBasesQuery = gql`
  query ReturnerBases(
    $first: Int!
    $offset: Int
    $orderBy: ReturnerBaseOrder
    $direction: Direction! = DESC
    $search: String
    $filter: ReturnerBaseFilter
  ) {
    returnerBases(
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
        township
        firms
        jobs
        support
        openedOn
      }
    }
  }
`

export const keepReturnerBase = gql`
  mutation KeepReturnerBase($input: KeepReturnerBaseInput!) {
    keepReturnerBase(input: $input) {
      id
      version
    }
  }
`
