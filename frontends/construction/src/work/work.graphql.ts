import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface ConstructionWork {
  id: string
  version: number
  name: string
  programme: Code<'WorkProgramme'>
  kind: Code<'ConstructionWorkKind'>
  named: Code<'NamedWork'> | null
  year: number
  department: string
  township: string | null
  quantity: number
  unit: Code<'WorkUnit'>
  contractNumber: string | null
  contractor: string | null
  contractAmount: number | null
  acceptanceDueOn: string
  projectId: string | null
  state: Code<'ConstructionWorkState'>
  acceptedOn: string | null
  certificateNumber: string | null
  acceptedQuantity: number | null
  openedOn: string | null
  pointsBehind: number | null
  lastProgress: { period: string; percent: number; quantity: number; note: string | null } | null
}

export const constructionWorksQuery = gql`
  query ConstructionWorks(
    $first: Int!
    $offset: Int
    $orderBy: ConstructionWorkOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ConstructionWorkFilter
  ) {
    constructionWorks(
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
        programme
        kind
        named
        year
        department
        township
        quantity
        unit
        contractNumber
        contractor
        contractAmount
        acceptanceDueOn
        projectId
        state
        acceptedOn
        certificateNumber
        acceptedQuantity
        openedOn
        pointsBehind
        lastProgress {
          period
          percent
          quantity
          note
        }
      }
    }
  }
`

export const keepConstructionWork = gql`
  mutation KeepConstructionWork($input: KeepConstructionWorkInput!) {
    keepConstructionWork(input: $input) {
      id
      version
    }
  }
`
