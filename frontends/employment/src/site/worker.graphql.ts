import { gql } from '@tongchou/frontend-kit'

export interface SiteWorker {
  id: string
  version: number
  siteId: string
  residentId: string
  trade: string
  enteredOn: string
  leftOn: string | null
  contractSigned: boolean
  resident: { id: string; name: string } | null
}

export const siteWorkersQuery = gql`
  query SiteWorkers(
    $first: Int!
    $offset: Int
    $orderBy: SiteWorkerOrder
    $direction: Direction! = DESC
    $search: String
    $filter: SiteWorkerFilter
  ) {
    siteWorkers(
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
        siteId
        residentId
        trade
        enteredOn
        leftOn
        contractSigned
        resident {
          id
          name
        }
      }
    }
  }
`

export const keepSiteWorker = gql`
  mutation KeepSiteWorker($input: KeepSiteWorkerInput!) {
    keepSiteWorker(input: $input) {
      id
      version
    }
  }
`
