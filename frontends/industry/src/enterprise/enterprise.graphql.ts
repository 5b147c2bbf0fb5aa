import { gql } from '@tongchou/frontend-kit'
import type { EnterpriseClass, EnterpriseStatus, TotalledRow } from './enterprise.rules.ts'

export interface Place {
  code: string
  name: string | null
}

export interface EnterpriseRow extends TotalledRow {
  uscc: string
  name: string | null
  township: Place | null
  park: { id: string; name: string } | null
  industryCode: string | null
  status: EnterpriseStatus | null
  enterpriseClass: EnterpriseClass | null
  key: boolean | null
  operations: { period: string; output: number; electricity: number }[] | null
}

export const enterprisesQuery = gql`
  query EnterpriseList(
    $first: Int!
    $offset: Int
    $orderBy: EnterpriseOrder! = NAME
    $direction: Direction! = ASC
    $filter: EnterpriseFilter
    $search: String
    $from: Month
    $until: Month
  ) {
    enterprises(
      first: $first
      offset: $offset
      orderBy: $orderBy
      direction: $direction
      filter: $filter
      search: $search
    ) {
      totalCount
      nodes {
        uscc
        name
        township {
          code
          name
        }
        park {
          id
          name
        }
        industryCode
        status
        enterpriseClass
        key
        aboveScale
        annualRevenue
        operations(from: $from, until: $until) {
          id
          period
          output
          electricity
        }
      }
    }
  }
`

export const totalsQuery = gql`
  query EnterpriseTotals($first: Int!, $filter: EnterpriseFilter, $search: String, $from: Month, $until: Month) {
    enterprises(first: $first, filter: $filter, search: $search) {
      totalCount
      nodes {
        uscc
        aboveScale
        annualRevenue
        operations(from: $from, until: $until) {
          id
          period
          output
        }
      }
    }
  }
`

export const choicesQuery = gql`
  query IndustryChoices {
    townships {
      code
      name
    }
    parks {
      id
      name
    }
  }
`

export interface Choices {
  townships: Place[] | null
  parks: { id: string; name: string }[] | null
}

export const findQuery = gql`
  query FindEnterprise($text: String!) {
    enterprises(first: 8, search: $text) {
      nodes {
        uscc
        name
        township {
          code
          name
        }
      }
    }
  }
`
