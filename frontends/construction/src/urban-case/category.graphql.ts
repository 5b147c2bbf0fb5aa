import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface UrbanCaseCategory {
  id: string
  version: number
  code: string
  name: string
  kind: Code<'UrbanCaseKind'>
  department: string | null
  handlingDays: number
  basis: string | null
}

export const urbanCaseCategoriesQuery = gql`
  query ConstructionUrbanCaseCategories(
    $first: Int!
    $offset: Int
    $orderBy: UrbanCaseCategoryOrder
    $direction: Direction! = ASC
    $search: String
    $filter: UrbanCaseCategoryFilter
  ) {
    urbanCaseCategories(
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
        code
        name
        kind
        department
        handlingDays
        basis
      }
    }
  }
`

export const keepUrbanCaseCategory = gql`
  mutation KeepUrbanCaseCategory($input: KeepUrbanCaseCategoryInput!) {
    keepUrbanCaseCategory(input: $input) {
      id
      version
    }
  }
`
