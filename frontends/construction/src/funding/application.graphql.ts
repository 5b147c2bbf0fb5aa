import { gql } from '@tongchou/frontend-kit'
import type { Code } from '../codes.ts'

export interface FundingApplication {
  id: string
  version: number
  title: string
  subject: Code<'FundingSubject'>
  department: string
  office: string
  sites: number
  amount: number
  state: Code<'FundingApplicationState'>
  submittedOn: string | null
  decidedOn: string | null
  approvedAmount: number | null
  document: string | null
  projectId: string | null
}

export const fundingApplicationsQuery = gql`
  query ConstructionFundingApplications(
    $first: Int!
    $offset: Int
    $orderBy: FundingApplicationOrder
    $direction: Direction! = DESC
    $search: String
    $filter: FundingApplicationFilter
  ) {
    fundingApplications(
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
        subject
        department
        office
        sites
        amount
        state
        submittedOn
        decidedOn
        approvedAmount
        document
        projectId
      }
    }
  }
`

export const keepFundingApplication = gql`
  mutation KeepFundingApplication($input: KeepFundingApplicationInput!) {
    keepFundingApplication(input: $input) {
      id
      version
    }
  }
`
