import { gql } from '@tongchou/frontend-kit'

export const upperLevels = ['NATION', 'PROVINCE', 'CITY'] as const
export const upperStatuses = ['SUBMITTED', 'REVIEWED', 'ADMITTED', 'REFUSED'] as const

export interface UpperPlanEntry {
  id: string
  version: number
  projectId: string
  planYear: number
  level: (typeof upperLevels)[number]
  planName: string
  status: (typeof upperStatuses)[number]
  submittedOn: string
  reviewedOn: string | null
  admittedOn: string | null
  askedAmount: number
  admittedAmount: number | null
  document: string | null
}

export interface UpperContact {
  id: string
  version: number
  projectId: string
  level: (typeof upperLevels)[number]
  office: string
  person: string
  contactedOn: string
  result: string
  nextStep: string | null
  nextOn: string | null
}

export interface UpperPlanData {
  upperPlanEntries: { nodes: UpperPlanEntry[] } | null
  upperContacts: { nodes: UpperContact[] } | null
}

export const upperPlanQuery = gql`
  query UpperPlan {
    upperPlanEntries(first: 200, direction: DESC) {
      nodes {
        id
        version
        projectId
        planYear
        level
        planName
        status
        submittedOn
        reviewedOn
        admittedOn
        askedAmount
        admittedAmount
        document
      }
    }
    upperContacts(first: 200, direction: DESC) {
      nodes {
        id
        version
        projectId
        level
        office
        person
        contactedOn
        result
        nextStep
        nextOn
      }
    }
  }
`

export const keepEntry = gql`
  mutation KeepUpperPlanEntry($input: KeepUpperPlanEntryInput!) {
    keepUpperPlanEntry(input: $input) {
      id
      version
    }
  }
`

export const keepContact = gql`
  mutation KeepUpperContact($input: KeepUpperContactInput!) {
    keepUpperContact(input: $input) {
      id
      version
    }
  }
`
