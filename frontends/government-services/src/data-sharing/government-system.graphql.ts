import { gql } from '@tongchou/frontend-kit'

export interface GovernmentSystem {
  id: string
  version: number
  name: string
  kind: 'PLATFORM' | 'NETWORK' | 'STORE' | 'BUSINESS'
  department: string
  sharing: 'ISLAND' | 'PARTLY' | 'SHARED'
  interface: string | null
  identityLevel: 'REGISTERED' | 'REAL_NAME' | 'REAL_PERSON' | null
  liveOn: string | null
  integrationDueOn: string | null
  integratedOn: string | null
  retiredOn: string | null
  note: string | null
}

export const governmentSystemsQuery = gql`
  query GovernmentSystems(
    $first: Int!
    $offset: Int
    $orderBy: GovernmentSystemOrder
    $direction: Direction! = ASC
    $search: String
    $filter: GovernmentSystemFilter
  ) {
    governmentSystems(
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
        kind
        department
        sharing
        interface
        identityLevel
        liveOn
        integrationDueOn
        integratedOn
        retiredOn
        note
      }
    }
  }
`

export const keepGovernmentSystem = gql`
  mutation KeepGovernmentSystem($input: KeepGovernmentSystemInput!) {
    keepGovernmentSystem(input: $input) {
      id
      version
    }
  }
`
