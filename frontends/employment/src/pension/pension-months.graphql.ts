import { gql } from '@tongchou/frontend-kit'

export interface PensionMonth {
  id: string
  version: number
  period: string
  unit: string
  dueEnrolment: number
  enrolled: number
  dueRenewal: number
  renewed: number
  payees: number
  paid: number
  paidAmount: number
  reported: boolean
}

export const pensionMonthsQuery = gql`
  query PensionMonths($first: Int!, $offset: Int, $direction: Direction! = DESC) {
    pensionMonths(first: $first, offset: $offset, direction: $direction) {
      totalCount
      nodes {
        id
        version
        period
        unit
        dueEnrolment
        enrolled
        dueRenewal
        renewed
        payees
        paid
        paidAmount
        reported
      }
    }
  }
`
