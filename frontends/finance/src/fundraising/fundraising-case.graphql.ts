import { gql } from '@tongchou/frontend-kit'

/** 非法集资案件线索, from the report to the end. */
export interface FundraisingCase {
  id: string
  version: number
  title: string
  stage: string
  department: string
  reportedOn: string
  closedOn: string | null
  lossAmount: number
  victims: number
  handling: string | null
  publicity: string | null
}

export const fundraisingCasesQuery = gql`
  query FundraisingCases(
    $first: Int!
    $offset: Int
    $orderBy: FundraisingCaseOrder
    $direction: Direction! = ASC
    $search: String
    $filter: FundraisingCaseFilter
  ) {
    fundraisingCases(
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
        title
        stage
        department
        reportedOn
        closedOn
        lossAmount
        victims
        handling
        publicity
      }
    }
  }
`

export const keepFundraisingCase = gql`
  mutation KeepFundraisingCase($input: KeepFundraisingCaseInput!) {
    keepFundraisingCase(input: $input) {
      id
      version
    }
  }
`
