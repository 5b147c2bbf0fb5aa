import { gql, type HistoryEntry } from '@tongchou/frontend-kit'
import type { EnterpriseClass, EnterpriseStatus } from './enterprise.rules.ts'
import type { Place } from './enterprise.graphql.ts'

export interface Operation {
  id: string
  period: string
  output: number
  electricity: number
  orders: number
  receivables: number
  daysStopped: number
  capacityUse: number
  reported: boolean
}

export interface EnterpriseFacts {
  uscc: string
  version: number
  name: string | null
  township: Place | null
  unit: string | null
  park: { id: string; name: string } | null
  parkId: string | null
  industryCode: string | null
  establishedOn: string | null
  aboveScaleSince: string | null
  aboveScale: boolean | null
  status: EnterpriseStatus | null
  enterpriseClass: EnterpriseClass | null
  key: boolean | null
  capacityStandard: number | null
  annualRevenue: number | null
  landMu: number | null
  parkEntryPlannedOn: string | null
  enteredParkOn: string | null
  statusHistory: {
    id: string
    status: EnterpriseStatus
    fromDay: string
    untilDay: string | null
    reason: string | null
  }[]
  classReviews: { id: string; enterpriseClass: EnterpriseClass; score: number; fromDay: string; services: string }[]
}

export const enterpriseQuery = gql`
  query EnterpriseDetail($uscc: ID!) {
    enterprise(uscc: $uscc) {
      uscc
      version
      name
      township {
        code
        name
      }
      unit
      park {
        id
        name
      }
      parkId
      industryCode
      establishedOn
      aboveScaleSince
      aboveScale
      status
      enterpriseClass
      key
      capacityStandard
      annualRevenue
      landMu
      parkEntryPlannedOn
      enteredParkOn
      statusHistory {
        id
        status
        fromDay
        untilDay
        reason
      }
      classReviews {
        id
        enterpriseClass
        score
        fromDay
        services
      }
    }
  }
`

export const monthsQuery = gql`
  query EnterpriseMonths($uscc: ID!, $from: Month, $until: Month) {
    enterprise(uscc: $uscc) {
      uscc
      operations(from: $from, until: $until) {
        id
        period
        output
        electricity
        orders
        receivables
        daysStopped
        capacityUse
        reported
      }
    }
  }
`

export const enterpriseHistoryQuery = gql`
  query EnterpriseHistory($uscc: ID!) {
    industryHistory(first: 20, subject: $uscc, type: "Enterprise") {
      totalCount
      nodes {
        sequence
        at
        actor
        action
        reason
        changes {
          field
          from
          to
        }
      }
    }
  }
`

export interface History {
  industryHistory: { totalCount: number; nodes: HistoryEntry[] } | null
}

export const keepEnterprise = gql`
  mutation KeepEnterprise($input: KeepEnterpriseInput!) {
    keepEnterprise(input: $input) {
      uscc
      version
    }
  }
`

export const setStatus = gql`
  mutation SetEnterpriseStatus($input: SetEnterpriseStatusInput!) {
    setEnterpriseStatus(input: $input) {
      uscc
      version
      status
    }
  }
`
