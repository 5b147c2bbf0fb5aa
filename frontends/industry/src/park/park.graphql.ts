import { gql } from '@tongchou/frontend-kit'

export const parkKinds = ['INDUSTRIAL', 'LOGISTICS'] as const
export const landUses = ['INDUSTRIAL', 'LOGISTICS', 'ROAD', 'GREEN', 'PUBLIC', 'RESERVED'] as const
export const utilityKinds = ['WATER', 'POWER', 'SEWAGE'] as const
export const workKinds = ['WATER_PIPE', 'ROAD', 'POWER', 'SEWAGE'] as const
export const fundingModes = ['PPP', 'PROJECT_SUPPORT', 'ENTERPRISE_BUILT', 'BUDGET'] as const
export const approvalKinds = ['PLANNING_EIA', 'DEVELOPMENT_PLAN'] as const
export const breaches = ['industry-outside-plan', 'intensity-below-plan', 'land-not-free', 'land-required'] as const

export interface Work {
  id: string
  version: number
  parkId: string
  kind: (typeof workKinds)[number]
  name: string
  plannedKm: number
  plannedBy: string
  startedOn: string | null
  acceptedKm: number | null
  acceptedOn: string | null
  fundingMode: (typeof fundingModes)[number]
  cost: number
  outsideShare: number
  contractNumber: string | null
}

export interface Approval {
  id: string
  version: number
  kind: (typeof approvalKinds)[number]
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

export interface Utility {
  id: string
  version: number
  kind: (typeof utilityKinds)[number]
  capacity: number
  demand: number
  readOn: string
}

export interface Land {
  id: string
  version: number
  landUse: (typeof landUses)[number]
  areaMu: number
  fromDay: string
  untilDay: string | null
}

export interface Park {
  id: string
  version: number
  name: string
  kind: (typeof parkKinds)[number]
  plannedIndustries: string[]
  plannedIntensity: number
  land: Land[]
  utilities: Utility[]
  works: Work[]
  approvals: Approval[]
  carryingCapacity: Capacity[]
}

const work = `
  id
  version
  parkId
  kind
  name
  plannedKm
  plannedBy
  startedOn
  acceptedKm
  acceptedOn
  fundingMode
  cost
  outsideShare
  contractNumber
`

export const parksQuery = gql(`
  query ParkBoard {
    parks {
      id
      version
      name
      kind
      plannedIndustries
      plannedIntensity
      land {
        id
        version
        landUse
        areaMu
        fromDay
        untilDay
      }
      utilities {
        id
        version
        kind
        capacity
        demand
        readOn
      }
      works {
        ${work}
      }
      approvals {
        id
        version
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
`)

export const worksQuery = gql(`
  query ParkWorks($first: Int!, $offset: Int, $parkId: ID, $kind: ParkWorkKind) {
    parkWorks(first: $first, offset: $offset, parkId: $parkId, kind: $kind) {
      totalCount
      nodes {
        ${work}
      }
    }
  }
`)

export const breachesQuery = gql`
  query ParkBreaches($id: ID!, $industryCode: String!, $investment: Float!, $landMu: Float!) {
    park(id: $id) {
      id
      planBreaches(industryCode: $industryCode, investment: $investment, landMu: $landMu)
    }
  }
`

export const keepPark = gql`
  mutation KeepPark($input: KeepParkInput!) {
    keepPark(input: $input) {
      id
      version
    }
  }
`

export const recordParkLand = gql`
  mutation RecordParkLand($input: RecordParkLandInput!) {
    recordParkLand(input: $input) {
      id
      version
    }
  }
`

export const keepParkUtility = gql`
  mutation KeepParkUtility($input: KeepParkUtilityInput!) {
    keepParkUtility(input: $input) {
      id
      version
    }
  }
`

export const keepParkWork = gql`
  mutation KeepParkWork($input: KeepParkWorkInput!) {
    keepParkWork(input: $input) {
      id
      version
    }
  }
`

export const keepParkApproval = gql`
  mutation KeepParkApproval($input: KeepParkApprovalInput!) {
    keepParkApproval(input: $input) {
      id
      version
    }
  }
`
