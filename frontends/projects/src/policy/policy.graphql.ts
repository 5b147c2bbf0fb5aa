import { gql } from '@tongchou/frontend-kit'
import type { Sector } from '../project/project.codes.ts'
import type { upperLevels } from '../upper-plan/upper-plan.graphql.ts'

export interface Policy {
  id: string
  version: number
  title: string
  level: (typeof upperLevels)[number]
  document: string | null
  issuedOn: string
  sector: Sector | null
  ecoIndustry: string | null
  focus: string
}

export const policiesQuery = gql`
  query InvestmentPolicies(
    $first: Int!
    $offset: Int
    $orderBy: InvestmentPolicyOrder
    $direction: Direction! = DESC
    $search: String
  ) {
    investmentPolicies(first: $first, offset: $offset, orderBy: $orderBy, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        title
        level
        document
        issuedOn
        sector
        ecoIndustry
        focus
      }
    }
  }
`

export const keepPolicy = gql`
  mutation KeepInvestmentPolicy($input: KeepInvestmentPolicyInput!) {
    keepInvestmentPolicy(input: $input) {
      id
      version
    }
  }
`

export interface PolicyAnswers {
  policyAnswers: { policy: { id: string }; projectCount: number }[] | null
}

export const answersQuery = gql`
  query PolicyAnswers {
    policyAnswers {
      policy {
        id
      }
      projectCount
    }
  }
`

export interface PolicyLink {
  id: string
  version: number
  policyId: string
  projectId: string
}

export const linksQuery = gql`
  query PolicyLinks($policyId: ID!) {
    investmentPolicyLinks(first: 200, filter: { policyId: $policyId }) {
      nodes {
        id
        version
        policyId
        projectId
      }
    }
  }
`

export const keepLink = gql`
  mutation KeepInvestmentPolicyLink($input: KeepInvestmentPolicyLinkInput!) {
    keepInvestmentPolicyLink(input: $input) {
      id
      version
    }
  }
`
