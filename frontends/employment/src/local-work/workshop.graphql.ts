import { gql } from '@tongchou/frontend-kit'

export interface ReliefWorkshop {
  id: string
  version: number
  name: string
  township: string
  village: string
  product: string
  workers: number
  hardUpWorkers: number
  monthlyWage: number
  state: 'RUNNING' | 'SUSPENDED' | 'CLOSED'
  openedOn: string
  checkedOn: string
}

export const reliefWorkshopsQuery = gql`
  query ReliefWorkshops(
    $first: Int!
    $offset: Int
    $orderBy: ReliefWorkshopOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ReliefWorkshopFilter
  ) {
    reliefWorkshops(
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
        village
        product
        workers
        hardUpWorkers
        monthlyWage
        state
        openedOn
        checkedOn
      }
    }
  }
`

export const keepReliefWorkshop = gql`
  mutation KeepReliefWorkshop($input: KeepReliefWorkshopInput!) {
    keepReliefWorkshop(input: $input) {
      id
      version
    }
  }
`
