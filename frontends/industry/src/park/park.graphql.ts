import { gql } from '@tongchou/frontend-kit'

export const landUses = ['INDUSTRIAL', 'LOGISTICS', 'ROAD', 'GREEN', 'PUBLIC', 'RESERVED'] as const

export interface Work {
  id: string
  kind: 'WATER_PIPE' | 'ROAD' | 'POWER' | 'SEWAGE'
  name: string
  plannedKm: number
  plannedBy: string
  startedOn: string | null
  acceptedKm: number | null
  acceptedOn: string | null
  fundingMode: 'PPP' | 'PROJECT_SUPPORT' | 'ENTERPRISE_BUILT' | 'BUDGET'
  cost: number
}

export interface Approval {
  id: string
  kind: 'PLANNING_EIA' | 'DEVELOPMENT_PLAN'
  draftedOn: string | null
  reviewedOn: string | null
  submittedOn: string | null
  approvedOn: string | null
  documentNumber: string | null
}

export interface Capacity {
  kind: 'LAND' | 'WATER' | 'POWER' | 'SEWAGE'
  capacity: number
  demand: number
  headroom: number
}

export interface Park {
  id: string
  name: string
  kind: 'INDUSTRIAL' | 'LOGISTICS'
  plannedIntensity: number
  land: { id: string; landUse: (typeof landUses)[number]; areaMu: number; fromDay: string; untilDay: string | null }[]
  works: Work[]
  approvals: Approval[]
  carryingCapacity: Capacity[]
}

export const parksQuery = gql`
  query ParkBoard {
    parks {
      id
      name
      kind
      plannedIntensity
      land {
        id
        landUse
        areaMu
        fromDay
        untilDay
      }
      works {
        id
        kind
        name
        plannedKm
        plannedBy
        startedOn
        acceptedKm
        acceptedOn
        fundingMode
        cost
      }
      approvals {
        id
        kind
        draftedOn
        reviewedOn
        submittedOn
        approvedOn
        documentNumber
      }
      carryingCapacity {
        kind
        capacity
        demand
        headroom
      }
    }
  }
`
