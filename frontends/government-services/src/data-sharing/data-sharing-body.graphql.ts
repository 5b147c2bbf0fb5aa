import { gql } from '@tongchou/frontend-kit'

export interface DataSharingBody {
  id: string
  version: number
  name: string
  department: string
  duties: string
  posts: number
  establishedOn: string | null
  document: string | null
  abolishedOn: string | null
}

export const dataSharingBodiesQuery = gql`
  query DataSharingBodies(
    $first: Int!
    $offset: Int
    $orderBy: DataSharingBodyOrder
    $direction: Direction! = ASC
    $search: String
    $filter: DataSharingBodyFilter
  ) {
    dataSharingBodies(
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
        department
        duties
        posts
        establishedOn
        document
        abolishedOn
      }
    }
  }
`

export const keepDataSharingBody = gql`
  mutation KeepDataSharingBody($input: KeepDataSharingBodyInput!) {
    keepDataSharingBody(input: $input) {
      id
      version
    }
  }
`
