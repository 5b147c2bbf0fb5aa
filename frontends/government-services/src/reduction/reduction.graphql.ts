import { gql } from '@tongchou/frontend-kit'

/** What is counted of a version, before and now. */
export interface Figures {
  stepCount: number
  materialCount: number
  promisedDays: number
  /** In 元. */
  fee: number
  visits: number
}

export interface ItemReduction {
  id: string
  name: string
  department: string
  /** null where the item was not in force on both days. */
  reduction: { before: Figures; now: Figures } | null
}

export const reductionsQuery = gql`
  query ServiceItemReductions(
    $first: Int!
    $offset: Int
    $orderBy: ServiceItemOrder! = DEPARTMENT
    $direction: Direction! = ASC
    $search: String
    $filter: ServiceItemFilter
  ) {
    serviceItems(
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
        name
        department
        reduction {
          before {
            id
            ...ReductionFigures
          }
          now {
            id
            ...ReductionFigures
          }
        }
      }
    }
  }
  fragment ReductionFigures on ServiceItemVersion {
    stepCount
    materialCount
    promisedDays
    fee
    visits
  }
`
