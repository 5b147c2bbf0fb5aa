import { gql } from '@tongchou/frontend-kit'

export interface DepartmentConnection {
  id: string
  version: number
  department: string
  listedOn: string
  platformOn: string | null
  networkOn: string | null
  storeOn: string | null
}

export const departmentConnectionsQuery = gql`
  query DepartmentConnections(
    $first: Int!
    $offset: Int
    $orderBy: DepartmentConnectionOrder
    $direction: Direction! = ASC
    $filter: DepartmentConnectionFilter
  ) {
    departmentConnections(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, filter: $filter) {
      totalCount
      nodes {
        id
        version
        department
        listedOn
        platformOn
        networkOn
        storeOn
      }
    }
  }
`

export const keepDepartmentConnection = gql`
  mutation KeepDepartmentConnection($input: KeepDepartmentConnectionInput!) {
    keepDepartmentConnection(input: $input) {
      id
      version
    }
  }
`
