import { gql } from '@tongchou/frontend-kit'
import type { Sector } from '../project/project.codes.ts'

export const leadStages = ['LEAD', 'TALKS', 'SIGNED', 'LANDED', 'STARTED', 'PRODUCING', 'DROPPED'] as const
export type LeadStage = (typeof leadStages)[number]

export interface Funnel {
  dropped: number
  steps: { stage: LeadStage; count: number; amount: number; fundsInPlace: number; conversion: number | null }[]
  trips: { leads: number; signed: number; fundsInPlace: number; trip: { id: string; destination: string } }[]
}

export const funnelQuery = gql`
  query PromotionFunnelOf {
    promotionFunnel {
      dropped
      steps {
        stage
        count
        amount
        fundsInPlace
        conversion
      }
    }
  }
`

export interface Lead {
  id: string
  version: number
  name: string
  investor: string
  department: string
  township: string | null
  sector: Sector
  ecoIndustry: string | null
  stage: LeadStage
  stageSince: string
  foundOn: string
  signedOn: string | null
  landedOn: string | null
  startedOn: string | null
  amount: number
  fundsInPlace: number
  drivingScore: number
  operabilityScore: number
  landEvidence: string | null
  policyEvidence: string | null
  marketEvidence: string | null
  reviewedOn: string
  tripId: string | null
  projectId: string | null
  droppedReason: string | null
}

export const leadsQuery = gql`
  query InvestmentLeads($first: Int!, $offset: Int, $direction: Direction! = DESC, $search: String) {
    investmentLeads(first: $first, offset: $offset, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        name
        investor
        department
        township
        sector
        ecoIndustry
        stage
        stageSince
        foundOn
        signedOn
        landedOn
        startedOn
        amount
        fundsInPlace
        drivingScore
        operabilityScore
        landEvidence
        policyEvidence
        marketEvidence
        reviewedOn
        tripId
        projectId
        droppedReason
      }
    }
  }
`

export const keepLead = gql`
  mutation KeepInvestmentLead($input: KeepInvestmentLeadInput!) {
    keepInvestmentLead(input: $input) {
      id
      version
    }
  }
`

export interface Trip {
  id: string
  version: number
  planId: string | null
  kind: 'COMPREHENSIVE' | 'TOPICAL'
  department: string
  destination: string
  leader: string
  sector: Sector | null
  plannedOn: string
  wentOn: string | null
  targetFirms: string | null
  contacts: number
  talks: number
  intents: number
  intentAmount: number | null
  result: string | null
}

export interface PromotionPlan {
  id: string
  version: number
  planYear: number
  name: string
  department: string
  approvedOn: string | null
  document: string | null
}

export interface PlansData {
  promotionPlans: { nodes: PromotionPlan[] } | null
}

export const tripsQuery = gql`
  query PromotionTrips($first: Int!, $offset: Int, $direction: Direction! = ASC, $search: String) {
    trips(first: $first, offset: $offset, direction: $direction, search: $search) {
      totalCount
      nodes {
        id
        version
        planId
        kind
        department
        destination
        leader
        sector
        plannedOn
        wentOn
        targetFirms
        contacts
        talks
        intents
        intentAmount
        result
      }
    }
  }
`

export const plansQuery = gql`
  query PromotionPlans {
    promotionPlans(first: 50) {
      nodes {
        id
        version
        planYear
        name
        department
        approvedOn
        document
      }
    }
  }
`

export const keepTrip = gql`
  mutation KeepTrip($input: KeepTripInput!) {
    keepTrip(input: $input) {
      id
      version
    }
  }
`

export const keepPlan = gql`
  mutation KeepPromotionPlan($input: KeepPromotionPlanInput!) {
    keepPromotionPlan(input: $input) {
      id
      version
    }
  }
`

export interface RankedLead {
  score: number
  stale: boolean
  lead: Pick<
    Lead,
    'id' | 'name' | 'stage' | 'sector' | 'amount' | 'drivingScore' | 'operabilityScore' | 'department' | 'reviewedOn'
  >
}

export const reserveQuery = gql`
  query InvestmentReserve {
    investmentReserve {
      score
      stale
      lead {
        id
        name
        stage
        sector
        amount
        drivingScore
        operabilityScore
        department
        reviewedOn
      }
    }
  }
`
