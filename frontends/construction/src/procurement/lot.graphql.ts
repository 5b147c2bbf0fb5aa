import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface ProcurementLot {
  id: string
  version: number
  name: string
  item: Code<'WasteAsset'>
  year: number
  quantity: number
  supplier: string
  contractNumber: string
  contractAmount: number
  dueOn: string
  department: string
  projectId: string | null
  delivered: number
  received: number
}

export const procurementLotsQuery = gql`
  query ConstructionProcurementLots(
    $first: Int!
    $offset: Int
    $orderBy: ProcurementLotOrder
    $direction: Direction! = ASC
    $search: String
    $filter: ProcurementLotFilter
  ) {
    procurementLots(
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
        item
        year
        quantity
        supplier
        contractNumber
        contractAmount
        dueOn
        department
        projectId
        delivered
        received
      }
    }
  }
`

export const keepProcurementLot = gql`
  mutation KeepProcurementLot($input: KeepProcurementLotInput!) {
    keepProcurementLot(input: $input) {
      id
      version
    }
  }
`
