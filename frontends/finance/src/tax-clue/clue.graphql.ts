import { gql } from '@tongchou/frontend-kit'

export type ClueStage = 'FOUND' | 'VERIFIED' | 'RECOVERED' | 'EXEMPT' | 'DISMISSED'

/** 综合治税疑点. */
export interface Clue {
  id: string
  version: number
  origin: string
  kind: string
  taxpayer: string
  uscc: string | null
  parcelCode: string | null
  projectId: string | null
  sign: string
  foundBy: string
  foundOn: string
  suspectedAmount: number
  department: string
  dueOn: string
  stage: ClueStage
  verifiedOn: string | null
  verifiedAmount: number | null
  finding: string | null
  closedOn: string | null
  recoveredAmount: number | null
  basis: string | null
  daysOverdue: number
  nextStages: ClueStage[]
}

export const cluesQuery = gql`
  query TaxClues(
    $first: Int!
    $offset: Int
    $stage: [TaxClueStage!]
    $origin: TaxClueOrigin
    $department: ID
    $overdue: Boolean
    $search: String
  ) {
    taxClues(
      first: $first
      offset: $offset
      stage: $stage
      origin: $origin
      department: $department
      overdue: $overdue
      search: $search
    ) {
      totalCount
      nodes {
        id
        version
        origin
        kind
        taxpayer
        uscc
        parcelCode
        projectId
        sign
        foundBy
        foundOn
        suspectedAmount
        department
        dueOn
        stage
        verifiedOn
        verifiedAmount
        finding
        closedOn
        recoveredAmount
        basis
        daysOverdue
        nextStages
      }
    }
  }
`

export type Card = Pick<Clue, 'id' | 'taxpayer' | 'suspectedAmount' | 'recoveredAmount' | 'daysOverdue' | 'dueOn'>
type Cards = { totalCount: number; nodes: Card[] } | null

export interface OriginSum {
  origin: string
  found: number
  closed: number
  suspected: number
  recovered: number
}

export interface Board {
  found: Cards
  verified: Cards
  recovered: Cards
  exempt: Cards
  dismissed: Cards
  taxClueSummary: OriginSum[] | null
}

const column = (name: string, stage: ClueStage) => `
    ${name}: taxClues(first: 6, stage: [${stage}]) {
      totalCount
      nodes {
        id
        taxpayer
        suspectedAmount
        recoveredAmount
        daysOverdue
        dueOn
      }
    }`

export const boardQuery = gql(`
  query TaxClueBoard($year: Int!) {
    ${column('found', 'FOUND')}
    ${column('verified', 'VERIFIED')}
    ${column('recovered', 'RECOVERED')}
    ${column('exempt', 'EXEMPT')}
    ${column('dismissed', 'DISMISSED')}
    taxClueSummary(year: $year) {
      origin
      found
      closed
      suspected
      recovered
    }
  }
`)

export const reportTaxClue = gql`
  mutation ReportTaxClue($input: ReportTaxClueInput!) {
    reportTaxClue(input: $input) {
      id
      version
    }
  }
`

export const verifyTaxClue = gql`
  mutation VerifyTaxClue($input: VerifyTaxClueInput!) {
    verifyTaxClue(input: $input) {
      id
      version
    }
  }
`

export const closeTaxClue = gql`
  mutation CloseTaxClue($input: CloseTaxClueInput!) {
    closeTaxClue(input: $input) {
      id
      version
    }
  }
`
